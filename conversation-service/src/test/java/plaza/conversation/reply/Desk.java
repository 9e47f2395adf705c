package plaza.conversation.reply;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.closing.model.Waiver;
import plaza.conversation.intake.House;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.moderation.model.NewAct;
import plaza.conversation.moderation.model.PolicyReason;
import plaza.conversation.reason.model.Choice;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.Site;
import plaza.conversation.vocabulary.model.Visibility;

/** An agent at work on the case of one message: what a test does not say is arbitrary but valid. */
public record Desk(House house, ConversationId conversation, AgentId agent) {

    public static final AgentId LUCIA = new AgentId("a0000000-0000-4000-8000-000000000001");
    public static final AgentId MATEO = new AgentId("a0000000-0000-4000-8000-000000000002");

    /** Agents see what is theirs, wherever it belongs. */
    private static final Site AT_HOME = new Site("somewhere-else");

    /** Lucía, in front of the case of that message, of which the house has heard. */
    public static Desk of(House house, Said said) {
        ConversationId conversation = house.within(() -> house.messages().find(said.key()))
                .flatMap(Message::findPlacement)
                .orElseThrow()
                .conversation();
        return new Desk(house, conversation, LUCIA);
    }

    /** The same case, in front of somebody else. */
    public Desk of(AgentId other) {
        return new Desk(house, conversation, other);
    }

    /** Accepts the case under that epoch. */
    public Desk accepts(long epoch) {
        house.hear(new Assignment.Accepted(conversation, agent, epoch));
        return this;
    }

    /** Loses the case under that epoch. */
    public Desk isReleased(long epoch, String reason) {
        house.hear(new Assignment.Released(conversation, agent, epoch, reason));
        return this;
    }

    /** Asks to answer the latest message in public. */
    public NewReply asks(String key, String text, long epoch) {
        return asks(key, null, Visibility.PUBLIC, text, epoch);
    }

    public NewReply asks(String key, @Nullable MessageId inReplyTo, Visibility visibility, String text, long epoch) {
        return new NewReply(conversation, agent, key, inReplyTo, visibility, text, null, epoch, sight());
    }

    /** Answers the latest message in public with files. */
    public ReplyId answersWith(String key, long epoch, SentFile... files) {
        NewReply asked = new NewReply(
                conversation, agent, key, null, Visibility.PUBLIC, "Mirá", null, List.of(files), epoch, sight());
        return taken(house.approve(asked)).id();
    }

    /** Answers, and expects that the answer is taken. */
    public ReplyId answers(String key, long epoch) {
        return taken(house.approve(asks(key, "Hola, ya lo miramos", epoch))).id();
    }

    /** The reply of an outcome that took one. */
    public static Reply taken(ReplyOutcome outcome) {
        if (outcome instanceof ReplyOutcome.Taken taken) {
            return taken.reply();
        }
        throw new AssertionError("the reply was not taken: " + outcome);
    }

    /** The reply stands on the network under that name. */
    public Desk isPublished(ReplyId reply, String externalId, Instant at) {
        house.hear(reply, new ReplyState.Published(at.plusSeconds(1), externalId, at, false));
        return this;
    }

    /** The network will not take the reply. */
    public Desk isRefused(ReplyId reply, Instant at) {
        house.hear(reply, new ReplyState.Refused(at, "target-gone"));
        return this;
    }

    /** The network took the reply, and told later that it did not reach the customer. */
    public Desk isUndelivered(ReplyId reply, String externalId, Instant at) {
        house.hear(reply, new ReplyState.Undelivered(at.plusSeconds(9), "recipient-unreachable", externalId, at));
        return this;
    }

    /** Asks to act on that message. */
    public NewAct wants(
            NetworkAct networkAct, MessageId message, @Nullable PolicyReason reason, String key, long epoch) {
        return new NewAct(conversation, agent, key, message, networkAct, reason, epoch, sight());
    }

    /** Asks to close the case. */
    public ClosureOutcome closes(long epoch) {
        return closes(epoch, null);
    }

    /** Asks to close the case, and says why the square is not told how it ended. */
    public ClosureOutcome closes(long epoch, @Nullable Waiver waiver) {
        return closes(epoch, waiver, null);
    }

    /** The same, and says what it was about. */
    public ClosureOutcome closes(long epoch, @Nullable Waiver waiver, @Nullable Choice about) {
        return house.close(new Closure(conversation, agent, epoch, null, about, waiver, sight()));
    }

    /** The case as it is. */
    public Conversation conversationNow() {
        return house.within(() -> house.conversations().get(conversation));
    }

    /** The reply as it is. */
    public Reply get(ReplyId id) {
        return house.within(() -> house.replies().find(id)).orElseThrow();
    }

    public Sight sight() {
        return Sight.of(agent.subject(), List.of("agent"), new Sight.Oversight.Sites(Set.of(AT_HOME)));
    }
}
