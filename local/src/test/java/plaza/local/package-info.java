@NullMarked
package plaza.local;

import org.jspecify.annotations.NullMarked;
