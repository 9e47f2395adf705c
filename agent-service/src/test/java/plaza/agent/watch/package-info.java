@NullMarked
package plaza.agent.watch;

import org.jspecify.annotations.NullMarked;
