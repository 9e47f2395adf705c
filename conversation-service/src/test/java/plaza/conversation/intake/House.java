package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import plaza.conversation.account.Accounts;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Digests;
import plaza.conversation.casework.Involvements;
import plaza.conversation.casework.Threads;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.customer.Customers;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.moderation.ModerationActs;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.NewAct;
import plaza.conversation.note.Notes;
import plaza.conversation.promise.Targets;
import plaza.conversation.reading.CaseViews;
import plaza.conversation.reply.Replies;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.vocabulary.model.ReplyId;

/** The ports of this service, all on one kind of adapter, so that contracts can be run by every kind. */
public interface House {

    /** Puts an interaction into effect and waits for it. */
    Applied hear(Interaction interaction);

    /** Hears of an owner, an offer or a release; false where there is no such case. */
    boolean hear(Assignment heard);

    /** Asks once to let a reply leave, without waiting for an acceptance. */
    ReplyOutcome approve(NewReply asked);

    /** Hears what became of a reply; false where there is no such reply. */
    boolean hear(ReplyId reply, ReplyState state);

    /** Asks once to act on what stands there, without waiting for an acceptance. */
    ModerationOutcome decide(NewAct asked);

    /** Hears what became of an act of moderation; false where there is no such act. */
    boolean hear(ActId act, ActState state);

    /** Asks once to close a case. */
    ClosureOutcome close(Closure asked);

    /** Moves the cases that are out of step with their account; gives how many were found. */
    int follow();

    /** Does the work in a transaction of its own and waits for it. */
    <T> T within(Supplier<Uni<T>> work);

    Messages messages();

    Customers customers();

    Threads threads();

    Conversations conversations();

    Digests digests();

    Targets targets();

    CaseViews views();

    Involvements involvements();

    Replies replies();

    Accounts accounts();

    ModerationActs moderationActs();

    Colleagues colleagues();

    Notes notes();

    VisibleCases visible();
}
