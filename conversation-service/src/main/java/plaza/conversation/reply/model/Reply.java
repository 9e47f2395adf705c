package plaza.conversation.reply.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.casework.model.Answer;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.NetworkAct;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;

/**
 * What an agent wrote to a customer, and what became of it.
 *
 * @param request names the command that made it: the same one, sent again, makes no other
 * @param inReplyTo the customer's message that it answers
 * @param networkAct which way it takes
 * @param template the approved words that it consists of; null where it is free text
 * @param files that go along, in their order
 * @param steps what became of its parts, where its words and files leave one after the other
 * @param ending true where it tells the square how a matter ended that was solved in private
 * @param turn the period that it was written in; null where the turn was not ours
 * @param closedBy the closing during which it was on its way; null where the case was not closed meanwhile
 * @param owed the turn that this closing ended without an answer, which this reply may still be
 * @param answered the turn that was told as answered by this; null where none was
 */
public record Reply(
        ReplyId id,
        ConversationId conversation,
        AgentId agent,
        Request request,
        MessageId inReplyTo,
        NetworkAct networkAct,
        Visibility visibility,
        String text,
        @Nullable Template template,
        List<SentFile> files,
        Instant approvedAt,
        boolean ending,
        @Nullable TurnId turn,
        ReplyState state,
        ReplySteps steps,
        @Nullable UUID closedBy,
        Turn.@Nullable Ours owed,
        @Nullable TurnId answered) {

    /** Copies what could change under it. */
    public Reply {
        files = List.copyOf(files);
    }

    /**
     * A command that must not take effect twice.
     *
     * @param key of the caller's choice, theirs alone
     * @param fingerprint of all that was asked under it
     */
    public record Request(String key, String fingerprint) {}

    /** This reply with one more thing heard of it. */
    public Reply hearing(ReplyState heard) {
        return with(state.join(heard), closedBy, owed, answered);
    }

    /** This reply with one more thing heard of one of its parts. */
    public Reply hearing(ReplyStep heard) {
        ReplySteps known = steps.hearing(heard);
        return with(known.whole().orElse(state), known, closedBy, owed, answered);
    }

    /** This reply, where its case became part of that one. */
    public Reply in(ConversationId other) {
        return new Reply(
                id,
                other,
                agent,
                request,
                inReplyTo,
                networkAct,
                visibility,
                text,
                template,
                files,
                approvedAt,
                ending,
                turn,
                state,
                steps,
                closedBy,
                owed,
                answered);
    }

    /** The case is closed while this reply is on its way. Only the first closing counts: its messages are older. */
    public Reply closedMeanwhile(UUID closing, Turn.@Nullable Ours turnOwed) {
        return closedBy == null ? with(state, closing, turnOwed, answered) : this;
    }

    /** The turn that it was owed for is told of. */
    public Reply paid() {
        return with(state, closedBy, null, answered);
    }

    /** That turn is told as answered by this. */
    public Reply answering(TurnId turnTold) {
        return with(state, closedBy, null, turnTold);
    }

    /** This reply as an answer, once it stands on the network. */
    public Optional<Answer> findAnswer() {
        return switch (state) {
            case ReplyState.Published published ->
                Optional.of(new Answer(id, agent, approvedAt, published.publishedAt()));
            case ReplyState.Accepted _,
                    ReplyState.Leaving _,
                    ReplyState.Held _,
                    ReplyState.Unknown _,
                    ReplyState.Refused _,
                    ReplyState.Undelivered _ -> Optional.empty();
        };
    }

    private Reply with(
            ReplyState other, @Nullable UUID closing, Turn.@Nullable Ours turnOwed, @Nullable TurnId turnTold) {
        return with(other, steps, closing, turnOwed, turnTold);
    }

    private Reply with(
            ReplyState other,
            ReplySteps known,
            @Nullable UUID closing,
            Turn.@Nullable Ours turnOwed,
            @Nullable TurnId turnTold) {
        return new Reply(
                id,
                conversation,
                agent,
                request,
                inReplyTo,
                networkAct,
                visibility,
                text,
                template,
                files,
                approvedAt,
                ending,
                turn,
                other,
                known,
                closing,
                turnOwed,
                turnTold);
    }
}
