@NullMarked
package plaza.platform.servers;

import org.jspecify.annotations.NullMarked;
