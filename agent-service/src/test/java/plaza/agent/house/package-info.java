@NullMarked
package plaza.agent.house;

import org.jspecify.annotations.NullMarked;
