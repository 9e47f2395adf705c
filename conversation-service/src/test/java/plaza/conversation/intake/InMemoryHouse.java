package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import plaza.conversation.account.InMemoryAccounts;
import plaza.conversation.assignment.Assigning;
import plaza.conversation.assignment.HearAssignment;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.calendar.InMemoryCalendars;
import plaza.conversation.capability.Capable;
import plaza.conversation.capability.GatherFacts;
import plaza.conversation.casework.FollowModes;
import plaza.conversation.casework.FollowPromises;
import plaza.conversation.casework.InMemoryChronicles;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryDerivations;
import plaza.conversation.casework.InMemoryDigests;
import plaza.conversation.casework.InMemoryInvolvements;
import plaza.conversation.casework.InMemoryOutOfDate;
import plaza.conversation.casework.InMemoryOutOfStep;
import plaza.conversation.casework.InMemoryThreads;
import plaza.conversation.casework.OutOfStep;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.Settling;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Ownership;
import plaza.conversation.clock.InMemoryClocks;
import plaza.conversation.clock.TellWhatIsDue;
import plaza.conversation.clock.Telling;
import plaza.conversation.clock.model.ShownClock;
import plaza.conversation.closing.CloseCase;
import plaza.conversation.closing.InMemoryClosings;
import plaza.conversation.closing.Resolving;
import plaza.conversation.closing.model.Closure;
import plaza.conversation.closing.model.ClosureOutcome;
import plaza.conversation.commitment.GiveWord;
import plaza.conversation.commitment.InMemoryCommitments;
import plaza.conversation.commitment.Promised;
import plaza.conversation.commitment.TellOfCommitments;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.commitment.model.CommitmentOutcome;
import plaza.conversation.commitment.model.NewCommitment;
import plaza.conversation.customer.InMemoryCustomers;
import plaza.conversation.deflection.Deflecting;
import plaza.conversation.deflection.InMemoryDeflections;
import plaza.conversation.deflection.NoteDeflection;
import plaza.conversation.deflection.model.DeflectionOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.directory.InMemoryColleagues;
import plaza.conversation.history.InMemoryHistories;
import plaza.conversation.history.Remembering;
import plaza.conversation.history.model.CustomerProfile;
import plaza.conversation.imports.ImportCases;
import plaza.conversation.imports.Importing;
import plaza.conversation.imports.InMemoryImportedCases;
import plaza.conversation.imports.model.Order;
import plaza.conversation.imports.model.Report;
import plaza.conversation.imports.model.Sheet;
import plaza.conversation.incident.Declaring;
import plaza.conversation.incident.InMemoryIncidents;
import plaza.conversation.incident.IncidentsOfCase;
import plaza.conversation.incident.KeepIncident;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.matching.DecideJoin;
import plaza.conversation.matching.InMemoryJoinedCustomers;
import plaza.conversation.matching.InMemoryLookalikes;
import plaza.conversation.matching.Matching;
import plaza.conversation.matching.model.JoinOutcome;
import plaza.conversation.matching.model.JoinWish;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.merging.DecideMerge;
import plaza.conversation.merging.InMemoryMerges;
import plaza.conversation.merging.Merging;
import plaza.conversation.merging.model.MergeOutcome;
import plaza.conversation.merging.model.MergeWish;
import plaza.conversation.merging.model.UnmergeWish;
import plaza.conversation.message.InMemoryMessages;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.MessageContent;
import plaza.conversation.moderation.DecideAct;
import plaza.conversation.moderation.HearAct;
import plaza.conversation.moderation.InMemoryModerationActs;
import plaza.conversation.moderation.Moderating;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ModerationOutcome;
import plaza.conversation.moderation.model.NewAct;
import plaza.conversation.note.InMemoryNotes;
import plaza.conversation.outreach.BeginContact;
import plaza.conversation.outreach.InMemoryOutreach;
import plaza.conversation.outreach.KeepWishes;
import plaza.conversation.outreach.Reaching;
import plaza.conversation.outreach.model.BeginOutcome;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.MayWeStart;
import plaza.conversation.outreach.model.WishesOutcome;
import plaza.conversation.pairing.Pairing;
import plaza.conversation.patience.CloseQuietCases;
import plaza.conversation.patience.InMemoryPatiences;
import plaza.conversation.patience.Waiting;
import plaza.conversation.privacy.Guarding;
import plaza.conversation.privacy.InMemoryDisclosures;
import plaza.conversation.privacy.InMemoryPersonalMarks;
import plaza.conversation.privacy.MarkPersonalData;
import plaza.conversation.profile.ChangeProfile;
import plaza.conversation.profile.InMemoryProfiles;
import plaza.conversation.profile.Knowing;
import plaza.conversation.profile.model.ProfileOutcome;
import plaza.conversation.promise.InMemoryPolicies;
import plaza.conversation.promise.KeepPolicy;
import plaza.conversation.promise.Promising;
import plaza.conversation.promise.model.PolicyDraft;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.PolicyOutcome;
import plaza.conversation.reading.InMemoryCaseViews;
import plaza.conversation.reading.Reading;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.reason.InMemoryReasonTrees;
import plaza.conversation.reply.ApproveReply;
import plaza.conversation.reply.HearDelivery;
import plaza.conversation.reply.InMemoryReplies;
import plaza.conversation.reply.Replying;
import plaza.conversation.reply.model.NewReply;
import plaza.conversation.reply.model.ReplyOutcome;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplyStep;
import plaza.conversation.sight.InMemoryOwnCustomers;
import plaza.conversation.sight.InMemoryVisibleCases;
import plaza.conversation.sight.InMemoryVisibleCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.platform.ids.Ids;

/** The whole service without a server: the real use cases on adapters that hold everything in memory. */
public final class InMemoryHouse implements House {

    public static final Instant NOW = Instant.parse("2026-11-22T15:00:00Z");

    public final InMemoryMessages messages = new InMemoryMessages();
    public final InMemoryCustomers customers = new InMemoryCustomers();
    public final InMemoryThreads threads = new InMemoryThreads();
    public final InMemoryClocks clocks = new InMemoryClocks();
    public final InMemoryConversations conversations = new InMemoryConversations(clocks::keep);
    public final InMemoryInvolvements involvements = new InMemoryInvolvements();
    public final InMemoryReplies replies = new InMemoryReplies(messages);
    public final InMemoryClosings closings = new InMemoryClosings(messages, replies);
    public final InMemoryDigests digests = new InMemoryDigests(messages, replies, closings);
    public final InMemoryChronicles chronicles = new InMemoryChronicles(messages, replies, closings);
    public final InMemoryCalendars calendars = new InMemoryCalendars();
    public final InMemoryPolicies policies = new InMemoryPolicies(calendars);
    public final InMemoryDisclosures disclosures = new InMemoryDisclosures();
    public final InMemoryPersonalMarks personalMarks = new InMemoryPersonalMarks(messages);
    public final InMemoryCaseViews views =
            new InMemoryCaseViews(conversations, customers, messages, involvements, personalMarks);

    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemoryModerationActs moderationActs = new InMemoryModerationActs();
    public final InMemoryColleagues colleagues = new InMemoryColleagues();
    public final InMemoryReasonTrees reasonTrees = new InMemoryReasonTrees();
    public final InMemoryPatiences patiences = new InMemoryPatiences(conversations);
    public final InMemoryDeflections deflections = new InMemoryDeflections();
    public final InMemoryDerivations derivations = new InMemoryDerivations(deflections);
    public final InMemoryCommitments commitments = new InMemoryCommitments();
    public final InMemoryNotes notes = new InMemoryNotes();
    public final InMemoryVisibleCases visible = new InMemoryVisibleCases(conversations, involvements);
    public final InMemoryOwnCustomers ownCustomers = new InMemoryOwnCustomers(conversations);
    public final InMemoryVisibleCustomers visibleCustomers = new InMemoryVisibleCustomers(conversations, involvements);
    public final InMemoryProfiles profiles = new InMemoryProfiles();
    public final InMemoryJoinedCustomers joined =
            new InMemoryJoinedCustomers(customers, profiles, conversations, threads, messages);
    public final InMemoryOutreach outreach = new InMemoryOutreach(joined, conversations, accounts);
    private final BeginContact beginning =
            Reaching.on(visibleCustomers, profiles, outreach, new CountedIds(), Clock.fixed(NOW, ZoneOffset.UTC));
    public final InMemoryLookalikes lookalikes = new InMemoryLookalikes(customers, profiles);
    private final DecideJoin joining =
            Matching.on(visibleCustomers, joined, lookalikes, new CountedIds(), Clock.fixed(NOW, ZoneOffset.UTC));
    public final InMemoryHistories histories = new InMemoryHistories(conversations, customers, involvements);

    public final InMemoryIncidents incidents =
            new InMemoryIncidents(conversations, customers, messages, replies, involvements);

    private final KeepIncident declaring;
    private final IncidentsOfCase incidentsOfCases;
    private final ApplyInteraction application;
    private final HearAssignment assignments;
    private final ApproveReply approval;
    private final HearDelivery deliveries;
    private final DecideAct moderation;
    private final HearAct acts;
    private final CloseCase closing;
    private final DecideMerge merging;
    private final SettleCase cases;
    private final FollowModes modes;
    private final FollowPromises promises;
    private final KeepPolicy keeping;
    private final TellWhatIsDue due;
    private final GiveWord giving;
    private final NoteDeflection deflecting;
    private final CloseQuietCases quiet;
    private final TellOfCommitments dueWords;
    private final ImportCases imports;
    public final InMemoryImportedCases imported = new InMemoryImportedCases(closings);

    /** An empty house. */
    public InMemoryHouse() {
        Ids ids = new CountedIds();
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        Claims claims = keys -> Uni.createFrom().voidItem();
        cases = Settling.on(conversations, threads, digests, policies, chronicles, derivations, accounts, ids, clock);
        MarkPersonalData marking = Guarding.marking(disclosures, personalMarks);
        application = new ApplyInteraction(
                new HeardOnce(),
                claims,
                messages,
                new FindPlace(conversations, threads, customers, messages, ids),
                new Followers(messages, claims),
                marking,
                cases,
                ids);
        assignments = Assigning.on(conversations, involvements, derivations, cases);
        GatherFacts facts = Capable.on(
                messages, accounts, message -> Uni.createFrom().item(() -> replies.isAnsweredInPrivate(message)));
        policies.crisesBy(incidents);
        disclosures.homesBy(accounts::homes);
        declaring = Declaring.on(incidents, disclosures, calendars, ids, clock);
        incidentsOfCases = Declaring.ofCases(visible, conversations, incidents, clock);
        approval = Replying.on(
                visible,
                conversations,
                messages,
                facts,
                Guarding.on(disclosures),
                incidents,
                replies,
                Pairing.on(threads, conversations, claims, ids),
                cases,
                ids,
                clock);
        moderation = Moderating.on(visible, conversations, messages, facts, moderationActs, cases, ids, clock);
        acts = Moderating.hearing(moderationActs, messages, conversations, cases);
        deliveries = Replying.deliveries(replies, conversations, cases);
        modes = Settling.following(new InMemoryOutOfStep(conversations, accounts), conversations, cases);
        promises = Settling.promising(new InMemoryOutOfDate(conversations), policies, chronicles, conversations, cases);
        keeping = Promising.on(policies, calendars, calendars, ids);
        due = Telling.on(clocks, conversations, clock);
        digests.broughtWhere(id -> imported.hasOpened(id)
                || conversations.all().stream()
                        .anyMatch(each -> id.equals(each.mergedInto()) && imported.hasOpened(each.id())));
        deflecting = Deflecting.on(visible, conversations, deflections, ids, clock);
        giving = Promised.giving(visible, conversations, commitments, colleagues, ids, clock);
        dueWords = Promised.telling(commitments, conversations, clock);
        imports = Importing.on(
                imported,
                accounts,
                claims,
                messages,
                new FindPlace(conversations, threads, customers, messages, ids),
                new Followers(messages, claims),
                marking,
                cases,
                ids,
                clock);
        merging = Merging.on(
                visible,
                conversations,
                new InMemoryMerges(threads, messages, replies, closings, notes, commitments, deflections),
                incidents,
                cases,
                ids,
                clock);
        quiet = Waiting.on(patiences, conversations, closings, Resolving.trusting(replies), cases, ids, clock);
        closing = Resolving.on(visible, conversations, replies, closings, reasonTrees, cases, ids, clock);
    }

    @Override
    public boolean hear(Assignment heard) {
        return now(assignments.hear(heard));
    }

    @Override
    public ReplyOutcome approve(NewReply asked) {
        return now(approval.approve(asked));
    }

    /** Approves with a wait for the acceptance, during which that happens. */
    public ReplyOutcome approveWaiting(NewReply asked, Runnable meanwhile) {
        return now(Replying.waiting(approval, Assigning.wait(meanwhile)).send(asked));
    }

    @Override
    public boolean hear(ReplyId reply, ReplyState state) {
        return now(deliveries.hear(reply, state));
    }

    @Override
    public boolean hear(ReplyId reply, ReplyStep step) {
        return now(deliveries.hear(reply, step));
    }

    @Override
    public ModerationOutcome decide(NewAct asked) {
        return now(moderation.decide(asked));
    }

    @Override
    public boolean hear(ActId act, ActState state) {
        return now(acts.hear(act, state));
    }

    @Override
    public InMemoryModerationActs moderationActs() {
        return moderationActs;
    }

    @Override
    public ClosureOutcome close(Closure asked) {
        return now(closing.close(asked));
    }

    @Override
    public MergeOutcome merge(MergeWish wish) {
        return now(merging.merge(wish));
    }

    @Override
    public MergeOutcome unmerge(UnmergeWish wish) {
        return now(merging.unmerge(wish));
    }

    @Override
    public int follow() {
        List<ConversationId> found = now(modes.find());
        found.forEach(id -> now(modes.move(id)));
        return found.size();
    }

    /** One round over cases of a test's choice, as the service makes it. */
    public void followsOf(OutOfStep found) {
        now(Settling.round(found, conversations, cases));
    }

    @Override
    public Applied hear(Interaction interaction) {
        return now(application.apply(interaction));
    }

    @Override
    public <T> T within(Supplier<Uni<T>> work) {
        return now(work.get());
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
    public InMemoryIncidents incidents() {
        return incidents;
    }

    @Override
    public InMemoryMessages messages() {
        return messages;
    }

    @Override
    public InMemoryCustomers customers() {
        return customers;
    }

    @Override
    public InMemoryThreads threads() {
        return threads;
    }

    @Override
    public InMemoryConversations conversations() {
        return conversations;
    }

    @Override
    public InMemoryDigests digests() {
        return digests;
    }

    @Override
    public PolicyOutcome add(PolicyDraft draft) {
        return now(keeping.add(draft, "somebody"));
    }

    @Override
    public PolicyOutcome change(PolicyId id, long seen, PolicyDraft draft) {
        return now(keeping.change(id, seen, draft, "somebody"));
    }

    @Override
    public int followPromises() {
        List<ConversationId> found = now(promises.find());
        found.forEach(id -> now(promises.move(id)));
        return found.size();
    }

    @Override
    public int tellWhatIsDue() {
        return now(due.tell());
    }

    @Override
    public Instant now() {
        return NOW;
    }

    @Override
    public InMemoryPolicies policies() {
        return policies;
    }

    @Override
    public InMemoryClocks clocks() {
        return clocks;
    }

    @Override
    public InMemoryChronicles chronicles() {
        return chronicles;
    }

    @Override
    public InMemoryCaseViews views() {
        return views;
    }

    @Override
    public InMemoryInvolvements involvements() {
        return involvements;
    }

    @Override
    public InMemoryReplies replies() {
        return replies;
    }

    @Override
    public InMemoryAccounts accounts() {
        return accounts;
    }

    @Override
    public InMemoryColleagues colleagues() {
        return colleagues;
    }

    @Override
    public InMemoryNotes notes() {
        return notes;
    }

    @Override
    public InMemoryReasonTrees reasonTrees() {
        return reasonTrees;
    }

    @Override
    public InMemoryPatiences patiences() {
        return patiences;
    }

    @Override
    public int closeQuiet(Instant at) {
        return now(quiet.tellAt(at));
    }

    @Override
    public InMemoryDeflections deflections() {
        return deflections;
    }

    @Override
    public InMemoryDerivations derivations() {
        return derivations;
    }

    @Override
    public DeflectionOutcome deflect(NewDeflection wish) {
        return now(deflecting.note(wish));
    }

    @Override
    public InMemoryCommitments commitments() {
        return commitments;
    }

    @Override
    public CommitmentOutcome give(NewCommitment wish) {
        return now(giving.give(wish));
    }

    @Override
    public CommitmentOutcome keep(ConversationId conversation, CommitmentId id, AgentId by, Sight sight) {
        return now(giving.keep(conversation, id, by, sight));
    }

    @Override
    public int tellOfCommitments() {
        return now(dueWords.tell());
    }

    @Override
    public InMemoryDisclosures disclosures() {
        return disclosures;
    }

    @Override
    public InMemoryPersonalMarks personalMarks() {
        return personalMarks;
    }

    @Override
    public InMemoryVisibleCases visible() {
        return visible;
    }

    @Override
    public Optional<KeptWishes> wishes(CustomerId id, Sight sight) {
        return now(Reaching.keeping(visibleCustomers, outreach, Clock.fixed(NOW, ZoneOffset.UTC))
                .read(id, sight));
    }

    @Override
    public WishesOutcome keep(KeepWishes.Asking asking, Sight sight) {
        return now(Reaching.keeping(visibleCustomers, outreach, Clock.fixed(NOW, ZoneOffset.UTC))
                .keep(asking, sight));
    }

    @Override
    public Optional<MayWeStart> ask(BeginContact.Asking asking, Sight sight) {
        return now(beginning.ask(asking, sight));
    }

    @Override
    public BeginOutcome begin(BeginContact.Asking asking, Sight sight) {
        return now(beginning.begin(asking, sight));
    }

    @Override
    public JoinOutcome join(JoinWish wish) {
        return now(joining.join(wish));
    }

    @Override
    public JoinOutcome part(JoinWish wish) {
        return now(joining.part(wish));
    }

    @Override
    public JoinOutcome dismiss(JoinWish wish) {
        return now(joining.dismiss(wish));
    }

    @Override
    public Optional<Matches> matches(CustomerId id, Sight sight) {
        return now(Matching.reading(visibleCustomers, lookalikes, joined).read(id, sight));
    }

    @Override
    public ProfileOutcome change(ChangeProfile.Wish wish, Sight sight) {
        return now(Knowing.on(visibleCustomers, profiles, Clock.fixed(NOW, ZoneOffset.UTC))
                .change(wish, sight));
    }

    @Override
    public InMemoryProfiles profiles() {
        return profiles;
    }

    @Override
    public Optional<CaseDetail> read(ConversationId id, Sight sight) {
        return now(Reading.on(views, visible, messages, replies, notes, colleagues, personalMarks, ownCustomers)
                .read(id, sight));
    }

    @Override
    public Optional<CustomerProfile> read(CustomerId id, Sight sight) {
        return now(Remembering.on(histories, ownCustomers).read(id, sight));
    }

    /** Brings cases over. */
    public Report bring(Order order, Iterable<Sheet> sheets) {
        return now(imports.bring(order, sheets));
    }

    /** Hears all of them, one after the other. */
    public InMemoryHouse heard(List<Interaction> interactions) {
        interactions.forEach(this::hear);
        return this;
    }

    /** The only case. */
    public Conversation onlyCase() {
        List<Conversation> all = conversations.all();
        if (all.size() != 1) {
            throw new AssertionError("one case was expected, not " + all);
        }
        return all.getFirst();
    }

    /** What is the same whatever the order of arrival: no ids, no versions. */
    public record State(Set<CaseState> cases, Map<String, MessageContent> messages) {}

    /** A case by whose it is and what stands in it. */
    public record CaseState(
            String customer,
            TurnState turn,
            Ownership ownership,
            Digest digest,
            Set<String> messages,
            Set<ShownClock> running) {}

    /** A turn without its id. */
    public record TurnState(String label, Optional<Instant> since, Optional<Instant> deadline, Optional<Instant> at) {

        static TurnState of(Turn turn) {
            return switch (turn) {
                case Turn.Ours mine ->
                    new TurnState(
                            mine.label(), Optional.of(mine.since()), Optional.of(mine.deadline()), Optional.empty());
                case Turn.Theirs _, Turn.Listening _ ->
                    new TurnState(turn.label(), Optional.empty(), Optional.empty(), Optional.empty());
                case Turn.Resolved closed ->
                    new TurnState(closed.label(), Optional.empty(), Optional.empty(), Optional.of(closed.at()));
            };
        }
    }

    /** The state of the whole house. */
    public State state() {
        return new State(
                conversations.all().stream().map(this::state).collect(Collectors.toSet()),
                messages.all().stream()
                        .collect(Collectors.toMap(message -> message.key().externalId(), Message::content)));
    }

    private CaseState state(Conversation conversation) {
        ConversationId id = conversation.id();
        return new CaseState(
                customers.identityOf(conversation.customer()).externalId(),
                TurnState.of(conversation.turn()),
                conversation.ownership(),
                conversation.digest(),
                messages.of(id).stream()
                        .map(message -> message.key().externalId())
                        .collect(Collectors.toSet()),
                now(clocks.list(id)).stream()
                        .filter(clock -> clock.stoppedAt() == null)
                        .collect(Collectors.toSet()));
    }

    private static <T> T now(Uni<T> work) {
        return work.await().indefinitely();
    }

    private static final class HeardOnce implements HeardInteractions {

        private final Set<InteractionId> heard = new HashSet<>();

        @Override
        public Uni<Boolean> isFirst(InteractionId id) {
            return Uni.createFrom().item(() -> heard.add(id));
        }
    }

    private static final class CountedIds implements Ids {

        private long last;

        @Override
        public UUID next() {
            last++;
            return new UUID(0x0192_f3a0_0000_7000L, 0x8000_0000_0000_0000L + last);
        }
    }
}
