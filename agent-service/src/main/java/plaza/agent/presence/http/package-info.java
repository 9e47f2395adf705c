/** An agent's own presence over HTTP. */
@NullMarked
package plaza.agent.presence.http;

import org.jspecify.annotations.NullMarked;
