/** The commands of {@code ./plaza} that need a JVM. */
@NullMarked
package plaza.local.command;

import org.jspecify.annotations.NullMarked;
