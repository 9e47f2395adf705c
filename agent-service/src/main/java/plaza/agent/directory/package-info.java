/** Sites, teams and agents as they are now. */
@NullMarked
package plaza.agent.directory;

import org.jspecify.annotations.NullMarked;
