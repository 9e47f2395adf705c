/** Presence as events of agent.presence.v1. */
@NullMarked
package plaza.agent.presence.kafka;

import org.jspecify.annotations.NullMarked;
