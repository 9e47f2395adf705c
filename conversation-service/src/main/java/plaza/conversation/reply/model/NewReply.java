package plaza.conversation.reply.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * An agent asks to answer a customer.
 *
 * @param key the caller's name of this command
 * @param inReplyTo the customer's message; null means their latest
 * @param template the approved words that it consists of; null where it is free text
 * @param files that go along, in their order
 * @param epoch the ownership that the page saw
 * @param sight what the agent sees
 */
public record NewReply(
        ConversationId conversation,
        AgentId agent,
        String key,
        @Nullable MessageId inReplyTo,
        Visibility visibility,
        String text,
        @Nullable Template template,
        List<SentFile> files,
        long epoch,
        Sight sight) {

    /** Copies what could change under it. */
    public NewReply {
        files = List.copyOf(files);
    }

    /** Words alone. */
    public NewReply(
            ConversationId conversation,
            AgentId agent,
            String key,
            @Nullable MessageId inReplyTo,
            Visibility visibility,
            String text,
            @Nullable Template template,
            long epoch,
            Sight sight) {
        this(conversation, agent, key, inReplyTo, visibility, text, template, List.of(), epoch, sight);
    }

    /** What makes it the same command: everything that was asked, in a form that is not the text itself. */
    public Reply.Request request() {
        String plain = Stream.of(conversation, inReplyTo, visibility.label(), epoch, text)
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        String worded = template == null ? plain : plain + "\n" + template;
        String asked = files.isEmpty()
                ? worded
                : worded + "\n" + files.stream().map(SentFile::id).toList();
        return new Reply.Request(key, digest(asked));
    }

    private static String digest(String asked) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(asked.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
