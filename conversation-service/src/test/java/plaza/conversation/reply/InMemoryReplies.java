package plaza.conversation.reply;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plaza.conversation.casework.model.Answer;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.OutsideAnswers;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Message;
import plaza.conversation.reply.model.Departure;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;

/** Replies in a map. */
public final class InMemoryReplies implements Replies {

    private final InMemoryMessages messages;
    private final Map<ReplyId, Reply> replies = new LinkedHashMap<>();
    private final Map<ReplyId, Set<MessageId>> answers = new HashMap<>();
    private Predicate<MessageId> closed = id -> false;

    public InMemoryReplies(InMemoryMessages messages) {
        this.messages = messages;
    }

    /** Messages of which the case was closed, as another adapter knows them. */
    public void closedWhere(Predicate<MessageId> isClosed) {
        closed = isClosed;
    }

    @Override
    public Uni<Optional<Reply>> find(ReplyId id) {
        return Uni.createFrom().item(() -> Optional.ofNullable(replies.get(id)));
    }

    @Override
    public Uni<Optional<Reply>> find(AgentId agent, String key) {
        return Uni.createFrom().item(() -> replies.values().stream()
                .filter(reply ->
                        reply.agent().equals(agent) && reply.request().key().equals(key))
                .findFirst());
    }

    @Override
    public Uni<List<Reply>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> of(conversation));
    }

    @Override
    public Uni<Void> approve(Reply reply, Conversation in, Departure departure) {
        return Uni.createFrom().voidItem().invoke(() -> {
            replies.put(reply.id(), reply);
            answers.put(reply.id(), answeredBy(reply));
        });
    }

    @Override
    public Uni<Boolean> answersSomebodyWaiting(ReplyId id) {
        return Uni.createFrom().item(() -> {
            Reply reply = replies.get(id);
            Set<MessageId> unanswered = unanswered(reply.conversation());
            OutsideAnswers outside = OutsideAnswers.of(messages.of(reply.conversation()));
            return messages.of(reply.conversation()).stream()
                    .filter(message -> !outside.cover(message))
                    .filter(message -> !message.content().isRemoved())
                    .map(Message::id)
                    .filter(answers.get(id)::contains)
                    .filter(unanswered::contains)
                    .anyMatch(closed.negate());
        });
    }

    @Override
    public Uni<Boolean> isAnsweredOtherwise(ReplyId id) {
        return Uni.createFrom().item(() -> of(replies.get(id).conversation()).stream()
                .filter(reply -> !reply.id().equals(id) && reply.state() instanceof ReplyState.Published)
                .flatMap(reply -> answers.get(reply.id()).stream())
                .anyMatch(answers.get(id)::contains));
    }

    @Override
    public Uni<Boolean> isOnItsWayInPrivate(ConversationId conversation) {
        return Uni.createFrom().item(() -> of(conversation).stream()
                .anyMatch(reply -> reply.visibility() == Visibility.PRIVATE
                        && !reply.state().isFinal()));
    }

    @Override
    public Uni<Void> change(Collection<Reply> changed) {
        return Uni.createFrom().voidItem().invoke(() -> changed.forEach(reply -> replies.replace(reply.id(), reply)));
    }

    @Override
    public Uni<Void> pay(ConversationId conversation, TurnId turn) {
        return Uni.createFrom()
                .voidItem()
                .invoke(() -> replies.replaceAll((id, reply) -> {
                    boolean owes = reply.conversation().equals(conversation)
                            && reply.owed() != null
                            && reply.owed().id().equals(turn);
                    return owes ? reply.paid() : reply;
                }));
    }

    /** True where the message had its private reply. */
    public boolean isAnsweredInPrivate(MessageId message) {
        return replies.values().stream()
                .filter(reply -> reply.inReplyTo().equals(message) && reply.networkAct() == NetworkAct.PRIVATE_REPLY)
                .anyMatch(reply -> !(reply.state() instanceof ReplyState.Refused refused)
                        || refused.reason().equals("already-replied"));
    }

    /** The replies of a case. */
    public List<Reply> of(ConversationId conversation) {
        return replies.values().stream()
                .filter(reply -> reply.conversation().equals(conversation))
                .toList();
    }

    /** The messages of a case that a published reply answered. */
    public Set<MessageId> answered(ConversationId conversation) {
        return of(conversation).stream()
                .filter(reply -> reply.state() instanceof ReplyState.Published)
                .flatMap(reply -> answers.get(reply.id()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** True where that message was known when the reply was approved. */
    public boolean covers(ReplyId reply, MessageId message) {
        return answers.get(reply).contains(message);
    }

    /** When a private reply last appeared on the network. */
    public Optional<Instant> findInvited(ConversationId conversation) {
        return of(conversation).stream()
                .filter(reply -> reply.networkAct() == NetworkAct.PRIVATE_REPLY)
                .flatMap(reply -> reply.findAnswer().stream())
                .map(Answer::publishedAt)
                .max(Comparator.naturalOrder());
    }

    /** When the square was last told how it ended, or is being told since before the case was closed. */
    public Optional<Instant> findEnded(ConversationId conversation) {
        return of(conversation).stream()
                .filter(reply -> reply.ending()
                        && (reply.state() instanceof ReplyState.Published
                                || (reply.turn() == null && !isLost(reply.state()))))
                .map(reply -> reply.findAnswer().map(Answer::publishedAt).orElse(reply.approvedAt()))
                .max(Comparator.naturalOrder());
    }

    /** Gives some of what belongs to one case to another; the ids of these. */
    public List<ReplyId> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        List<ReplyId> handed =
                of(from).stream().map(Reply::id).filter(which::test).toList();
        handed.forEach(id -> replies.computeIfPresent(id, (same, reply) -> reply.in(to)));
        return handed;
    }

    private static boolean isLost(ReplyState state) {
        return state instanceof ReplyState.Refused || state instanceof ReplyState.Undelivered;
    }

    /** True where a reply that this closing relied on was refused, or did not reach the customer. */
    public boolean isRefusedUnder(UUID closing) {
        return replies.values().stream().anyMatch(reply -> closing.equals(reply.closedBy()) && isLost(reply.state()));
    }

    /** Words in the square answer nobody who waits in private. */
    private Set<MessageId> answeredBy(Reply reply) {
        Set<MessageId> unanswered = unanswered(reply.conversation());
        return messages.of(reply.conversation()).stream()
                .filter(message -> reply.visibility() != Visibility.PUBLIC
                        || message.getCreation().act().visibility() != Visibility.PRIVATE)
                .map(Message::id)
                .filter(unanswered::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Set<MessageId> unanswered(ConversationId conversation) {
        Set<MessageId> answered = answered(conversation);
        return messages.of(conversation).stream()
                .filter(message -> message.getCreation().isForUs())
                .map(Message::id)
                .filter(id -> !answered.contains(id))
                .collect(Collectors.toUnmodifiableSet());
    }
}
