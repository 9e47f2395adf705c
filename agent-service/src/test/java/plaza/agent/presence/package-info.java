@NullMarked
package plaza.agent.presence;

import org.jspecify.annotations.NullMarked;
