/** The directory as events of agent.directory.v1. */
@NullMarked
package plaza.agent.directory.kafka;

import org.jspecify.annotations.NullMarked;
