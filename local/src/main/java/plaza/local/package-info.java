/** The whole platform on one machine: what {@code ./plaza} drives, and what the system tests drive. */
@NullMarked
package plaza.local;

import org.jspecify.annotations.NullMarked;
