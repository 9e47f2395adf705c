package plaza.conversation.casework.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Message;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;

/** Something that happened to a case and that others are told. */
public sealed interface CaseFact {

    /**
     * A customer's matter became a case.
     *
     * @param linkedTo the first case under the same public thread, where another customer opened it
     */
    record Opened(@Nullable ConversationId linkedTo) implements CaseFact {}

    /** A message stands in the case, a customer's or our own account's. */
    record MessageReceived(Message message) implements CaseFact {}

    /**
     * Words of our own account stand in the case that were not written here.
     *
     * @param mode of the account when that was found out
     */
    record PublishedOutside(Message message, AccountMode mode, Instant at) implements CaseFact {}

    /** A customer who spoke in public came along to private. */
    record MovedToPrivate(Instant at) implements CaseFact {}

    /**
     * Whoever reads the square knows how it ended, or nobody has to tell them.
     *
     * @param turn the period in which that was owed; null where it was told before the case was closed
     * @param ending how that came
     */
    record ClosedInPublic(@Nullable TurnId turn, Ending ending, Instant at) implements CaseFact {}

    /** The turn is ours. The only trigger of routing. */
    record AnswerNeeded(Turn.Ours turn) implements CaseFact {}

    /** The clock of the turn that is ours has moved. */
    record DeadlineChanged(Turn.Ours turn) implements CaseFact {}

    /** The turn is no longer ours, though nobody answered. */
    record AnswerNoLongerNeeded(TurnId turn, Resolution reason, Instant at) implements CaseFact {}

    /** A person's reply stands on the network, and with it the turn ended. */
    record Answered(Turn.Ours turn, Answer answer) implements CaseFact {}

    /** An answer that was told did not reach the customer: the turn has no answer. */
    record AnswerUndelivered(TurnId turn, ReplyId reply, AgentId by, String reason, Instant at) implements CaseFact {}

    /** All that was said in the case is said in another one from now on. */
    record Merged(ConversationId into, Instant at) implements CaseFact {}

    /** The case is one of its own again. */
    record Unmerged(ConversationId from, Instant at) implements CaseFact {}

    /**
     * The case is closed.
     *
     * @param derivation how often it was handed on until then; null where that is not known
     */
    record Resolved(Turn.Resolved turn, @Nullable Derivation derivation) implements CaseFact {

        /** It is not known how often it was handed on. */
        public Resolved(Turn.Resolved turn) {
            this(turn, null);
        }
    }

    /** One of us sent the customer elsewhere. */
    record Deflected(AgentId by, String to, String reason, Instant at) implements CaseFact {}

    /** The case is open again. */
    record Reopened(Instant at) implements CaseFact {}

    /** The greater part of what was promised has passed. */
    record SlaWarned(ClockMark mark) implements CaseFact {}

    /** A promise is broken. */
    record SlaBreached(ClockMark mark) implements CaseFact {}

    /** One of us gave the customer their word. */
    record CommitmentMade(CommitmentMark mark) implements CaseFact {}

    /** It is soon time to keep it. */
    record CommitmentWarned(CommitmentMark mark, Instant at) implements CaseFact {}

    /** It was not kept in time. */
    record CommitmentBroken(CommitmentMark mark) implements CaseFact {}

    /** It was kept; late, where it was told as broken before. */
    record CommitmentKept(CommitmentMark mark, AgentId by, Instant at) implements CaseFact {}
}
