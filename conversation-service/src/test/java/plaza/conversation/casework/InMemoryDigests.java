package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Settled;
import plaza.conversation.closing.InMemoryClosings;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.reply.InMemoryReplies;
import plaza.conversation.vocabulary.model.ConversationId;

/** Digests by the rule itself. */
public final class InMemoryDigests implements Digests {

    private final InMemoryMessages messages;
    private final InMemoryReplies replies;
    private final InMemoryClosings closings;
    private Predicate<ConversationId> brought = id -> false;

    public InMemoryDigests(InMemoryMessages messages, InMemoryReplies replies, InMemoryClosings closings) {
        this.messages = messages;
        this.replies = replies;
        this.closings = closings;
    }

    /** Cases that were opened by bringing them over, as another adapter knows them. */
    public void broughtWhere(Predicate<ConversationId> isBrought) {
        brought = isBrought;
    }

    @Override
    public Uni<Digest> get(ConversationId conversation, Instant from) {
        return Uni.createFrom().item(() -> Digest.of(messages.of(conversation), settled(conversation), from));
    }

    private Optional<Instant> ended(ConversationId conversation) {
        return Stream.concat(replies.findEnded(conversation).stream(), closings.findWaived(conversation).stream())
                .max(Comparator.naturalOrder());
    }

    private Settled settled(ConversationId conversation) {
        return new Settled(
                replies.answered(conversation),
                closings.closed(conversation),
                closings.findLast(conversation).orElse(null),
                brought.test(conversation),
                replies.findInvited(conversation).orElse(null),
                ended(conversation).orElse(null));
    }
}
