@NullMarked
package plaza.agent.routing.http;

import org.jspecify.annotations.NullMarked;
