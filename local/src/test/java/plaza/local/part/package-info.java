@NullMarked
package plaza.local.part;

import org.jspecify.annotations.NullMarked;
