package plaza.conversation.reply.model;

import org.jspecify.annotations.Nullable;

/**
 * A reply with the name of who wrote it.
 *
 * @param agentName for colleagues; null where the directory has not told it
 */
public record SignedReply(Reply reply, @Nullable String agentName) {}
