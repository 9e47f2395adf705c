package plaza.conversation.reply.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Message;

/**
 * What a reply takes with it when it leaves.
 *
 * @param answered the message that it answers
 * @param windowStart from when on the network's time for it counts; null where it sets none
 */
public record Departure(Message answered, @Nullable Instant windowStart) {}
