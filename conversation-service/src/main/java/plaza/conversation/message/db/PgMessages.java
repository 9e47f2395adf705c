package plaza.conversation.message.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageKey;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.OrderKey;

/** Messages in PostgreSQL. */
@ApplicationScoped
class PgMessages implements Messages {

    private static final String BY_KEY = "channel = ?1 and accountId = ?2 and externalId = ?3";
    private static final String NEWEST = "conversationId = ?1 order by createdAt desc, externalId desc";
    private static final String LATEST_TO_ANSWER = "conversationId = ?1 and direction = 'inbound' and not removed"
            + " order by createdAt desc, externalId desc";
    private static final String LATEST_IN_PUBLIC = "conversationId = ?1 and direction = 'inbound' and not removed"
            + " and visibility = 'public' order by createdAt desc, externalId desc";
    private static final String LAST_IN_PRIVATE = "conversationId = ?1 and direction = 'inbound'"
            + " and visibility = 'private' and channel = ?2 and accountId = ?3 order by createdAt desc, externalId desc";
    private static final String WAITING_FOR =
            "channel = ?1 and accountId = ?2 and anchorExternalId in ?3 and conversationId is null";
    private static final String WAITING_IN = "anchorOrderKey = ?1 and conversationId is null";

    private final MessageRows rows;
    private final MessageMapping mapping;

    PgMessages(MessageRows rows, MessageMapping mapping) {
        this.rows = rows;
        this.mapping = mapping;
    }

    @Override
    public Uni<Optional<Message>> find(MessageKey key) {
        AccountRef account = key.account();
        return rows.find(BY_KEY, account.channel().label(), account.accountId(), key.externalId())
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(mapping::message));
    }

    @Override
    public Uni<Optional<Message>> find(MessageId id) {
        return rows.findById(id.value()).map(row -> Optional.ofNullable(row).map(mapping::message));
    }

    @Override
    public Uni<Optional<Message>> findLatestToAnswer(ConversationId conversation) {
        return findFirst(LATEST_TO_ANSWER, conversation);
    }

    @Override
    public Uni<Optional<Message>> findLatestInPublic(ConversationId conversation) {
        return findFirst(LATEST_IN_PUBLIC, conversation);
    }

    @Override
    public Uni<Optional<Message>> findLastInPrivate(ConversationId conversation, AccountRef account) {
        return rows.find(
                        LAST_IN_PRIVATE, conversation.value(), account.channel().label(), account.accountId())
                .firstResult()
                .map(row -> Optional.ofNullable(row).map(mapping::message));
    }

    @Override
    public Uni<List<Message>> listNewest(ConversationId conversation, int limit) {
        return rows.find(NEWEST, conversation.value()).page(0, limit).list().map(found -> messages(found)
                .reversed());
    }

    @Override
    public Uni<List<Message>> listWaitingFor(Collection<MessageKey> answered) {
        if (answered.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        AccountRef account = answered.iterator().next().account();
        List<String> externalIds =
                answered.stream().map(MessageKey::externalId).distinct().toList();
        return rows.list(WAITING_FOR, account.channel().label(), account.accountId(), externalIds)
                .map(this::messages);
    }

    @Override
    public Uni<List<Message>> listWaitingIn(OrderKey talk) {
        return rows.list(WAITING_IN, talk.value()).map(this::messages);
    }

    @Override
    public Uni<Void> add(Message message) {
        MessageRow row = new MessageRow();
        mapping.write(message, row);
        return rows.persist(row).replaceWithVoid();
    }

    @Override
    public Uni<Void> change(Collection<Message> messages) {
        if (messages.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        List<Uni<MessageRow>> changes = messages.stream().map(this::change).toList();
        return Uni.join().all(changes).usingConcurrencyOf(1).andFailFast().replaceWithVoid();
    }

    /** The row is in the session since it was read, so finding it costs nothing and its version still stands. */
    private Uni<MessageRow> change(Message message) {
        return rows.findById(message.id().value()).invoke(row -> mapping.write(message, row));
    }

    private Uni<Optional<Message>> findFirst(String which, ConversationId conversation) {
        return rows.find(which, conversation.value()).firstResult().map(row -> Optional.ofNullable(row)
                .map(mapping::message));
    }

    private List<Message> messages(List<MessageRow> found) {
        return found.stream().map(mapping::message).toList();
    }
}
