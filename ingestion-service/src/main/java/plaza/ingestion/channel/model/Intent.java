package plaza.ingestion.channel.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What is to be done on a network, besides the words and what they answer.
 *
 * @param act of which kind
 * @param threadId the post or thread that the target belongs to, where it is known
 * @param rootId the comment that the whole thread hangs on, where it is known
 * @param recipient who is to read it, where it is private
 * @param windowStart from when on the network's time for it counts; empty where nobody told
 * @param isHuman true where a person wrote it or decided on it
 * @param template the approved words, where it consists of such
 */
public record Intent(
        Act act,
        Optional<NetworkId> threadId,
        Optional<NetworkId> rootId,
        Optional<NetworkId> recipient,
        Optional<Instant> windowStart,
        boolean isHuman,
        Optional<Template> template) {

    /** An act of a person about which nothing else is to be said. */
    public static Intent of(Act act) {
        return new Intent(
                act, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    /** The same to that person. */
    public Intent to(NetworkId person) {
        return new Intent(act, threadId, rootId, Optional.of(person), windowStart, isHuman, template);
    }

    /** The same below that post. */
    public Intent in(NetworkId thread) {
        return new Intent(act, Optional.of(thread), rootId, recipient, windowStart, isHuman, template);
    }

    /** The same in the thread of that comment. */
    public Intent under(NetworkId root) {
        return new Intent(act, threadId, Optional.of(root), recipient, windowStart, isHuman, template);
    }

    /** The same with that beginning of the network's time. */
    public Intent since(Instant start) {
        return new Intent(act, threadId, rootId, recipient, Optional.of(start), isHuman, template);
    }

    /** The same in approved words. */
    public Intent with(Template words) {
        return new Intent(act, threadId, rootId, recipient, windowStart, isHuman, Optional.of(words));
    }

    /** The same without a person behind it. */
    public Intent automatic() {
        return new Intent(act, threadId, rootId, recipient, windowStart, false, template);
    }

    /** True where it can be tried: whom a private message is for is known, and approved words are there. */
    public boolean isWhole() {
        return switch (act) {
            case DIRECT_MESSAGE -> recipient.isPresent();
            case TEMPLATE_MESSAGE -> recipient.isPresent() && template.isPresent();
            case COMMENT_REPLY, MENTION_REPLY, PRIVATE_REPLY, HIDE, UNHIDE, DELETE, LIKE -> true;
        };
    }
}
