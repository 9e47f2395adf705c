package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.casework.model.Chronicle;
import plaza.conversation.closing.InMemoryClosings;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Creation;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.model.ClockEvent;
import plaza.conversation.reply.InMemoryReplies;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.vocabulary.model.ConversationId;

/** What happened in cases, from what is held in memory. */
public final class InMemoryChronicles implements Chronicles {

    private final InMemoryMessages messages;
    private final InMemoryReplies replies;
    private final InMemoryClosings closings;

    public InMemoryChronicles(InMemoryMessages messages, InMemoryReplies replies, InMemoryClosings closings) {
        this.messages = messages;
        this.replies = replies;
        this.closings = closings;
    }

    @Override
    public Uni<List<ClockEvent>> events(ConversationId conversation) {
        return Uni.createFrom()
                .item(() -> Chronicle.of(
                        messages.of(conversation).stream()
                                .filter(message -> message.getCreation().isForUs())
                                .filter(message -> !message.content().isRemoved())
                                .map(message -> ask(conversation, message))
                                .toList(),
                        Stream.concat(
                                        replies.of(conversation).stream().flatMap(InMemoryChronicles::published),
                                        outside(conversation))
                                .toList(),
                        closings.counted(conversation)));
    }

    @Override
    public Uni<Optional<String>> firstKind(ConversationId conversation) {
        return Uni.createFrom().item(() -> messages.of(conversation).stream()
                .map(Message::getCreation)
                .filter(Creation::isForUs)
                .min(Comparator.comparing(creation -> creation.act().createdAt()))
                .map(creation -> creation.act().kind().label()));
    }

    private Chronicle.Ask ask(ConversationId conversation, Message message) {
        Stream<Instant> replied = replies.of(conversation).stream()
                .filter(reply -> replies.covers(reply.id(), message.id()))
                .flatMap(InMemoryChronicles::published);
        Stream<Instant> outside = outside(conversation)
                .filter(at -> !at.isBefore(message.getCreation().act().createdAt()));
        return new Chronicle.Ask(
                message.getCreation().clockStart(),
                first(Stream.concat(replied, outside)),
                first(closings.closedAt(conversation, message.id())));
    }

    private Stream<Instant> outside(ConversationId conversation) {
        return messages.of(conversation).stream()
                .filter(message -> message.getCreation().isOurs())
                .filter(message -> message.content()
                        .findOutside()
                        .filter(AccountMode::takesWordsFromOutside)
                        .isPresent())
                .map(message -> message.getCreation().act().createdAt());
    }

    private static Stream<Instant> published(Reply reply) {
        return reply.state() instanceof ReplyState.Published published
                ? Stream.of(published.publishedAt())
                : Stream.of();
    }

    private static @Nullable Instant first(Stream<Instant> moments) {
        return moments.min(Comparator.naturalOrder()).orElse(null);
    }
}
