@NullMarked
package plaza.agent;

import org.jspecify.annotations.NullMarked;
