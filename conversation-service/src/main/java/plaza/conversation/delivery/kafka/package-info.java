/** Hears what became of replies and of acts of moderation. */
@NullMarked
package plaza.conversation.delivery.kafka;

import org.jspecify.annotations.NullMarked;
