@NullMarked
package plaza.agent.assignment;

import org.jspecify.annotations.NullMarked;
