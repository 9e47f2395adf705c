/** Who answers: people, presence, capacity, the queue, routing, offers and who owns a conversation. */
@NullMarked
package plaza.agent;

import org.jspecify.annotations.NullMarked;
