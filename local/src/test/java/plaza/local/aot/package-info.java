@NullMarked
package plaza.local.aot;

import org.jspecify.annotations.NullMarked;
