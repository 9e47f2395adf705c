package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import plaza.conversation.account.Accounts;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.casework.Chronicles;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Derivations;
import plaza.conversation.casework.Digests;
import plaza.conversation.casework.Involvements;
import plaza.conversation.casework.Threads;
import plaza.conversation.clock.Clocks;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.commitment.Commitments;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.commitment.model.CommitmentOutcome;
import plaza.conversation.commitment.model.NewCommitment;
import plaza.conversation.customer.Customers;
import plaza.conversation.deflection.Deflections;
import plaza.conversation.deflection.model.DeflectionOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.history.model.CustomerProfile;
import plaza.conversation.incident.Incidents;
import plaza.conversation.incident.IncidentsOfCase;
import plaza.conversation.incident.KeepIncident;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.matching.model.JoinWish;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.moderation.ModerationActs;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.NewAct;
import plaza.conversation.note.Notes;
import plaza.conversation.outreach.BeginContact;
import plaza.conversation.outreach.KeepWishes;
import plaza.conversation.outreach.model.BeginOutcome;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.MayWeStart;
import plaza.conversation.outreach.model.WishesOutcome;
import plaza.conversation.patience.Patiences;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.privacy.PersonalMarks;
import plaza.conversation.profile.ChangeProfile;
import plaza.conversation.profile.Profiles;
import plaza.conversation.profile.model.ProfileOutcome;
import plaza.conversation.promise.Policies;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.PolicyOutcome;
import plaza.conversation.reading.CaseViews;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.reason.ReasonTrees;
import plaza.conversation.reply.Replies;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplyStep;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
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

    /** Hears what became of a part of a reply; false where there is no such reply. */
    boolean hear(ReplyId reply, ReplyStep step);

    /** Asks once to act on what stands there, without waiting for an acceptance. */
    ModerationOutcome decide(NewAct asked);

    /** Hears what became of an act of moderation; false where there is no such act. */
    boolean hear(ActId act, ActState state);

    /** Asks once to close a case. */
    ClosureOutcome close(Closure asked);

    /** Asks once to make one case of two. */
    MergeOutcome merge(MergeWish wish);

    /** Asks once to take a case out again of the one that it became part of. */
    MergeOutcome unmerge(UnmergeWish wish);

    /** Moves the cases that are out of step with their account; gives how many were found. */
    int follow();

    /** Does the work in a transaction of its own and waits for it. */
    <T> T within(Supplier<Uni<T>> work);

    KeepIncident declaring();

    IncidentsOfCase incidentsOfCases();

    Incidents incidents();

    Messages messages();

    Customers customers();

    Threads threads();

    Conversations conversations();

    Digests digests();

    /** Asks to add a policy. */
    PolicyOutcome add(PolicyDraft draft);

    /** Asks to change a policy that was read at that version. */
    PolicyOutcome change(PolicyId id, long seen, PolicyDraft draft);

    /** Brings some cases up to date that were settled by policies of before; gives how many were found. */
    int followPromises();

    /** Tells of some clocks that are due; gives of how many. */
    int tellWhatIsDue();

    /** What the house takes for the present. */
    Instant now();

    Policies policies();

    Clocks clocks();

    Chronicles chronicles();

    CaseViews views();

    Involvements involvements();

    Replies replies();

    Accounts accounts();

    ModerationActs moderationActs();

    Colleagues colleagues();

    Notes notes();

    ReasonTrees reasonTrees();

    Patiences patiences();

    /** Closes some cases in which customers do not answer, as at that moment; gives of how many. */
    int closeQuiet(Instant at);

    Deflections deflections();

    Derivations derivations();

    /** Asks once to note that a customer was sent elsewhere. */
    DeflectionOutcome deflect(NewDeflection wish);

    Commitments commitments();

    /** Asks once to note a word that was given. */
    CommitmentOutcome give(NewCommitment wish);

    /** Asks once to note that a word was kept. */
    CommitmentOutcome keep(ConversationId conversation, CommitmentId id, AgentId by, Sight sight);

    /** Tells of some words that are due; gives of how many. */
    int tellOfCommitments();

    Disclosures disclosures();

    PersonalMarks personalMarks();

    VisibleCases visible();

    /** What a customer wishes where we begin, as far as somebody may know. */
    Optional<KeptWishes> wishes(CustomerId id, Sight sight);

    /** Writes down what a customer wishes. */
    WishesOutcome keep(KeepWishes.Asking asking, Sight sight);

    /** Whether we may begin something with a customer. */
    Optional<MayWeStart> ask(BeginContact.Asking asking, Sight sight);

    /** Begins something with a customer, where we may. */
    BeginOutcome begin(BeginContact.Asking asking, Sight sight);

    /** Asks once to make one customer of two. */
    JoinOutcome join(JoinWish wish);

    /** Asks once to make two customers of one again. */
    JoinOutcome part(JoinWish wish);

    /** Says that two customers who look alike are two. */
    JoinOutcome dismiss(JoinWish wish);

    /** Who may be the same person as a customer, as far as somebody may know. */
    Optional<Matches> matches(CustomerId id, Sight sight);

    /** Writes down what is known of a customer. */
    ProfileOutcome change(ChangeProfile.Wish wish, Sight sight);

    Profiles profiles();

    /** Reads a case, as far as somebody may. */
    Optional<CaseDetail> read(ConversationId id, Sight sight);

    /** Reads a customer with their cases, as far as somebody may. */
    Optional<CustomerProfile> read(CustomerId id, Sight sight);
}
