/** What a site, a team and an agent are. */
@NullMarked
package plaza.agent.directory.model;

import org.jspecify.annotations.NullMarked;
