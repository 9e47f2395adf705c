@NullMarked
package plaza.agent.routing.db;

import org.jspecify.annotations.NullMarked;
