/** The parts of the local platform as data: what they are, in which order they start, on which ports they answer. */
@NullMarked
package plaza.local.part;

import org.jspecify.annotations.NullMarked;
