package plaza.conversation.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import plaza.conversation.account.Accounts;
import plaza.conversation.assignment.HearAssignment;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.calendar.KeepCalendar;
import plaza.conversation.calendar.model.CalendarOutcome;
import plaza.conversation.calendar.model.OpeningHours;
import plaza.conversation.casework.Anew;
import plaza.conversation.casework.Chronicles;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Derivations;
import plaza.conversation.casework.Digests;
import plaza.conversation.casework.FollowModes;
import plaza.conversation.casework.FollowPromises;
import plaza.conversation.casework.Involvements;
import plaza.conversation.casework.Threads;
import plaza.conversation.clock.Clocks;
import plaza.conversation.clock.TellWhatIsDue;
import plaza.conversation.closing.CloseCase;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.commitment.Commitments;
import plaza.conversation.commitment.GiveWord;
import plaza.conversation.commitment.TellOfCommitments;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.commitment.model.CommitmentOutcome;
import plaza.conversation.commitment.model.NewCommitment;
import plaza.conversation.customer.Customers;
import plaza.conversation.deflection.Deflections;
import plaza.conversation.deflection.NoteDeflection;
import plaza.conversation.deflection.model.DeflectionOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.history.ReadCustomer;
import plaza.conversation.history.model.CustomerProfile;
import plaza.conversation.incident.Incidents;
import plaza.conversation.incident.IncidentsOfCase;
import plaza.conversation.incident.KeepIncident;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.matching.DecideJoin;
import plaza.conversation.matching.ReadMatches;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.matching.model.JoinWish;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.merging.DecideMerge;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.moderation.DecideAct;
import plaza.conversation.moderation.HearAct;
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
import plaza.conversation.patience.CloseQuietCases;
import plaza.conversation.patience.Patiences;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.privacy.PersonalMarks;
import plaza.conversation.profile.ChangeProfile;
import plaza.conversation.profile.Profiles;
import plaza.conversation.profile.model.ProfileOutcome;
import plaza.conversation.promise.KeepPolicy;
import plaza.conversation.promise.Policies;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.PolicyOutcome;
import plaza.conversation.reading.CaseViews;
import plaza.conversation.reading.ReadConversation;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.reason.ReasonTrees;
import plaza.conversation.reply.ApproveReply;
import plaza.conversation.reply.HearDelivery;
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

/** The service's own beans on PostgreSQL, each piece of work in a transaction of its own. */
@ApplicationScoped
public class PgHouse implements House {

    @Inject
    TakeIn intake;

    @Inject
    Messages messages;

    @Inject
    Customers customers;

    @Inject
    Threads threads;

    @Inject
    Conversations conversations;

    @Inject
    Digests digests;

    @Inject
    Policies policies;

    @Inject
    KeepPolicy keeping;

    @Inject
    KeepCalendar calendars;

    @Inject
    FollowPromises promises;

    @Inject
    TellWhatIsDue due;

    @Inject
    Clocks clocks;

    @Inject
    Chronicles chronicles;

    @Inject
    Clock clock;

    @Inject
    CaseViews views;

    @Inject
    HearAssignment assignments;

    @Inject
    ApproveReply approval;

    @Inject
    HearDelivery deliveries;

    @Inject
    DecideAct moderation;

    @Inject
    HearAct acts;

    @Inject
    ModerationActs moderationActs;

    @Inject
    CloseCase closing;

    @Inject
    DecideMerge merging;

    @Inject
    FollowModes modes;

    @Inject
    Anew anew;

    @Inject
    Involvements involvements;

    @Inject
    Replies replies;

    @Inject
    Accounts accounts;

    @Inject
    Colleagues colleagues;

    @Inject
    Patiences patiences;

    @Inject
    CloseQuietCases quiet;

    @Inject
    Deflections deflections;

    @Inject
    Derivations derivations;

    @Inject
    NoteDeflection deflecting;

    @Inject
    Commitments commitments;

    @Inject
    GiveWord giving;

    @Inject
    TellOfCommitments dueWords;

    @Inject
    Notes notes;

    @Inject
    ReasonTrees reasonTrees;

    @Inject
    Disclosures disclosures;

    @Inject
    PersonalMarks personalMarks;

    @Inject
    VisibleCases visible;

    @Inject
    KeepWishes wishes;

    @Inject
    BeginContact beginning;

    @Inject
    DecideJoin joining;

    @Inject
    ReadMatches matching;

    @Inject
    ChangeProfile changing;

    @Inject
    Profiles profiles;

    @Inject
    ReadConversation reading;

    @Inject
    ReadCustomer remembering;

    @Inject
    KeepIncident declaring;

    @Inject
    IncidentsOfCase incidentsOfCases;

    @Inject
    Incidents incidents;

    @Override
    public boolean hear(Assignment heard) {
        return now(() -> anew.until(() -> assignments.hear(heard)));
    }

    @Override
    public ReplyOutcome approve(NewReply asked) {
        return now(() -> anew.until(() -> approval.approve(asked)));
    }

    @Override
    public boolean hear(ReplyId reply, ReplyState state) {
        return now(() -> anew.until(() -> deliveries.hear(reply, state)));
    }

    @Override
    public boolean hear(ReplyId reply, ReplyStep step) {
        return now(() -> anew.until(() -> deliveries.hear(reply, step)));
    }

    @Override
    public ModerationOutcome decide(NewAct asked) {
        return now(() -> anew.until(() -> moderation.decide(asked)));
    }

    @Override
    public boolean hear(ActId act, ActState state) {
        return now(() -> anew.until(() -> acts.hear(act, state)));
    }

    @Override
    public ModerationActs moderationActs() {
        return moderationActs;
    }

    @Override
    public ClosureOutcome close(Closure asked) {
        return now(() -> anew.until(() -> closing.close(asked)));
    }

    @Override
    public MergeOutcome merge(MergeWish wish) {
        return now(() -> anew.until(() -> merging.merge(wish)));
    }

    @Override
    public MergeOutcome unmerge(UnmergeWish wish) {
        return now(() -> anew.until(() -> merging.unmerge(wish)));
    }

    @Override
    public int follow() {
        List<ConversationId> found = now(() -> modes.find());
        found.forEach(id -> now(() -> anew.until(() -> modes.move(id))));
        return found.size();
    }

    @Override
    public Applied hear(Interaction interaction) {
        return now(() -> intake.take(interaction));
    }

    @Override
    public <T> T within(Supplier<Uni<T>> work) {
        return now(() -> Panache.withTransaction(work));
    }

    @Override
    public KeepIncident declaring() {
        return declaring;
    }

    @Override
    public IncidentsOfCase incidentsOfCases() {
        return incidentsOfCases;
    }

    @Override
    public Incidents incidents() {
        return incidents;
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public Threads threads() {
        return threads;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Digests digests() {
        return digests;
    }

    /** The id of a calendar. */
    public String calendar() {
        OpeningHours hours = OpeningHours.ALWAYS;
        return switch (now(() -> calendars.add(Tags.next(), hours, new TreeMap<>(), "somebody"))) {
            case CalendarOutcome.Kept kept -> kept.calendar().id().toString();
            case CalendarOutcome.Absent _,
                    CalendarOutcome.Overtaken _,
                    CalendarOutcome.NameTaken _,
                    CalendarOutcome.TooMany _ -> throw new AssertionError("no calendar could be added");
        };
    }

    @Override
    public PolicyOutcome add(PolicyDraft draft) {
        return now(() -> keeping.add(draft, "somebody"));
    }

    @Override
    public PolicyOutcome change(PolicyId id, long seen, PolicyDraft draft) {
        return now(() -> keeping.change(id, seen, draft, "somebody"));
    }

    @Override
    public int followPromises() {
        List<ConversationId> found = now(() -> promises.find());
        found.forEach(id -> now(() -> anew.until(() -> promises.move(id))));
        return found.size();
    }

    @Override
    public int tellWhatIsDue() {
        return now(() -> anew.until(due::tell));
    }

    @Override
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public Policies policies() {
        return policies;
    }

    @Override
    public Clocks clocks() {
        return clocks;
    }

    @Override
    public Chronicles chronicles() {
        return chronicles;
    }

    @Override
    public CaseViews views() {
        return views;
    }

    @Override
    public Involvements involvements() {
        return involvements;
    }

    @Override
    public Replies replies() {
        return replies;
    }

    @Override
    public Accounts accounts() {
        return accounts;
    }

    @Override
    public Colleagues colleagues() {
        return colleagues;
    }

    @Override
    public Notes notes() {
        return notes;
    }

    @Override
    public ReasonTrees reasonTrees() {
        return reasonTrees;
    }

    @Override
    public Patiences patiences() {
        return patiences;
    }

    @Override
    public int closeQuiet(Instant at) {
        return now(() -> anew.until(() -> quiet.tellAt(at)));
    }

    @Override
    public Deflections deflections() {
        return deflections;
    }

    @Override
    public Derivations derivations() {
        return derivations;
    }

    @Override
    public DeflectionOutcome deflect(NewDeflection wish) {
        return now(() -> anew.until(() -> deflecting.note(wish)));
    }

    @Override
    public Commitments commitments() {
        return commitments;
    }

    @Override
    public CommitmentOutcome give(NewCommitment wish) {
        return now(() -> anew.until(() -> giving.give(wish)));
    }

    @Override
    public CommitmentOutcome keep(ConversationId conversation, CommitmentId id, AgentId by, Sight sight) {
        return now(() -> anew.until(() -> giving.keep(conversation, id, by, sight)));
    }

    @Override
    public int tellOfCommitments() {
        return now(() -> anew.until(dueWords::tell));
    }

    @Override
    public Disclosures disclosures() {
        return disclosures;
    }

    @Override
    public PersonalMarks personalMarks() {
        return personalMarks;
    }

    @Override
    public VisibleCases visible() {
        return visible;
    }

    @Override
    public Optional<KeptWishes> wishes(CustomerId id, Sight sight) {
        return now(() -> wishes.read(id, sight));
    }

    @Override
    public WishesOutcome keep(KeepWishes.Asking asking, Sight sight) {
        return now(() -> wishes.keep(asking, sight));
    }

    @Override
    public Optional<MayWeStart> ask(BeginContact.Asking asking, Sight sight) {
        return now(() -> beginning.ask(asking, sight));
    }

    @Override
    public BeginOutcome begin(BeginContact.Asking asking, Sight sight) {
        return now(() -> beginning.begin(asking, sight));
    }

    @Override
    public JoinOutcome join(JoinWish wish) {
        return now(() -> anew.until(() -> joining.join(wish)));
    }

    @Override
    public JoinOutcome part(JoinWish wish) {
        return now(() -> anew.until(() -> joining.part(wish)));
    }

    @Override
    public JoinOutcome dismiss(JoinWish wish) {
        return now(() -> anew.until(() -> joining.dismiss(wish)));
    }

    @Override
    public Optional<Matches> matches(CustomerId id, Sight sight) {
        return now(() -> matching.read(id, sight));
    }

    @Override
    public ProfileOutcome change(ChangeProfile.Wish wish, Sight sight) {
        return now(() -> changing.change(wish, sight));
    }

    @Override
    public Profiles profiles() {
        return profiles;
    }

    @Override
    public Optional<CaseDetail> read(ConversationId id, Sight sight) {
        return now(() -> reading.read(id, sight));
    }

    @Override
    public Optional<CustomerProfile> read(CustomerId id, Sight sight) {
        return now(() -> remembering.read(id, sight));
    }

    private static <T> T now(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
