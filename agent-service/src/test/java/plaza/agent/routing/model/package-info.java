@NullMarked
package plaza.agent.routing.model;

import org.jspecify.annotations.NullMarked;
