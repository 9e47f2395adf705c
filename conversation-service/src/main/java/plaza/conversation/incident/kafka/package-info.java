/** What other services are told of incidents. */
@NullMarked
package plaza.conversation.incident.kafka;

import org.jspecify.annotations.NullMarked;
