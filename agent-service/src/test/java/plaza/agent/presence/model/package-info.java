@NullMarked
package plaza.agent.presence.model;

import org.jspecify.annotations.NullMarked;
