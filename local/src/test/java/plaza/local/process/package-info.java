@NullMarked
package plaza.local.process;

import org.jspecify.annotations.NullMarked;
