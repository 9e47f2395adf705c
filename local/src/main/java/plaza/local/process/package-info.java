/** Processes of the local platform: who they are, what they use, and that none is left behind. */
@NullMarked
package plaza.local.process;

import org.jspecify.annotations.NullMarked;
