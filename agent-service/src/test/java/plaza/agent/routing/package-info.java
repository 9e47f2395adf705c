@NullMarked
package plaza.agent.routing;

import org.jspecify.annotations.NullMarked;
