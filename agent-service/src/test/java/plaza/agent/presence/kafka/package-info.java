@NullMarked
package plaza.agent.presence.kafka;

import org.jspecify.annotations.NullMarked;
