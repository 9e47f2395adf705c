@NullMarked
package plaza.agent.presence.http;

import org.jspecify.annotations.NullMarked;
