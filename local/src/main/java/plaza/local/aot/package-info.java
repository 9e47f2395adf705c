/** Start caches (JEP 514): what a JVM loaded and linked last time, so that it need not do so again. */
@NullMarked
package plaza.local.aot;

import org.jspecify.annotations.NullMarked;
