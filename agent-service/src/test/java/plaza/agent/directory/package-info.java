@NullMarked
package plaza.agent.directory;

import org.jspecify.annotations.NullMarked;
