package plaza.conversation.casework.kafka;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import net.javacrumbs.jsonunit.core.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.contracts.EventAssertions;
import plaza.contracts.EventExample;
import plaza.contracts.Events;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.casework.model.Answer;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.ClockMark;
import plaza.conversation.casework.model.CommitmentMark;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Derivation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Ending;
import plaza.conversation.casework.model.LastMessage;
import plaza.conversation.casework.model.Ownership;
import plaza.conversation.casework.model.Sides;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.turn.model.Reasons;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Direction;
import plaza.conversation.vocabulary.model.MessageId;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.platform.web.JsonWiring;

/** Each fact leaves exactly as its committed example. */
class CasePayloadsTest {

    private static final Events EVENTS = Events.load();
    private static final ConversationId ID =
            new ConversationId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01"));
    private static final ConversationId FIRST =
            new ConversationId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f00"));
    private static final TurnId TURN = new TurnId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f03"));
    private static final AgentId LUCIA = new AgentId("a0000000-0000-4000-8000-000000000001");
    private static final Instant ONE = Instant.parse("2026-11-22T13:00:00Z");
    private static final Instant THREE = Instant.parse("2026-11-22T15:00:00Z");
    private static final Instant FIVE_PAST = Instant.parse("2026-11-22T13:05:00Z");

    private final ObjectMapper json = json();

    @Test
    void opened() {
        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.Opened(FIRST),
                "conversation.conversation-opened.v1",
                "full");
        assertTold(conversation(null), new CaseFact.Opened(null), "conversation.conversation-opened.v1", "minimal");
    }

    @Test
    void message_received() {
        Said said = Said.comment("900_901").heardAfter(Duration.ofMillis(1_250));

        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.MessageReceived(message(said)),
                "conversation.message-received.v1",
                "full");
        assertTold(
                conversation(null),
                new CaseFact.MessageReceived(
                        message(said.direction(Direction.OUTBOUND).visibility(null))),
                "conversation.message-received.v1",
                "minimal");
    }

    @Test
    void published_outside() {
        Message words = message(Said.comment("900_901").direction(Direction.OUTBOUND));

        assertTold(
                conversation(Visibility.PUBLIC, Ownership.of(LUCIA, 1)),
                new CaseFact.PublishedOutside(words, AccountMode.ANSWER, FIVE_PAST),
                "conversation.published-outside.v1",
                "full");
        assertTold(
                conversation(null),
                new CaseFact.PublishedOutside(
                        message(Said.comment("900_901")
                                .direction(Direction.OUTBOUND)
                                .visibility(null)),
                        AccountMode.ONLY,
                        FIVE_PAST),
                "conversation.published-outside.v1",
                "minimal");
    }

    @Test
    void answer_no_longer_needed_because_our_account_answered_elsewhere() {
        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.AnswerNoLongerNeeded(TURN, Resolution.ANSWERED_OUTSIDE, FIVE_PAST),
                "conversation.answer-no-longer-needed.v1",
                "answered-outside");
    }

    @Test
    void answer_needed() {
        CaseFact fact = new CaseFact.AnswerNeeded(new Turn.New(TURN, ONE, ONE.plusSeconds(3_600)));

        assertTold(conversation(null), fact, "conversation.answer-needed.v1", "minimal");
        AgentId owner = new AgentId("a6c5c1de-9d1e-4a35-8f0e-000000000001");
        assertTold(
                conversation(Visibility.PUBLIC, Ownership.of(owner, 1)), fact, "conversation.answer-needed.v1", "full");
    }

    @Test
    void answered() {
        Answer answer = new Answer(
                new ReplyId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f20")),
                LUCIA,
                Instant.parse("2026-11-22T13:04:00Z"),
                Instant.parse("2026-11-22T13:04:01Z"));

        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.Answered(new Turn.New(TURN, ONE, ONE.plusSeconds(3_600)), answer),
                "conversation.conversation-answered.v1",
                "full");
    }

    @Test
    void answer_undelivered() {
        CaseFact fact = new CaseFact.AnswerUndelivered(
                TURN,
                new ReplyId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f20")),
                LUCIA,
                "recipient-unreachable",
                Instant.parse("2026-11-22T13:04:09Z"));

        String told = text(CasePayloads.of(conversation(Visibility.PUBLIC), fact));

        assertThatJson(told)
                .isObject()
                .containsEntry("turnId", TURN.toString())
                .containsEntry("reason", "recipient-unreachable")
                .containsEntry("at", "2026-11-22T13:04:09.000Z");
        EventAssertions.assertFits("conversation.answer-undelivered.v1", told);
    }

    @Test
    void reopened() {
        assertTold(
                conversation(Visibility.PUBLIC, Ownership.released(2, LUCIA)),
                new CaseFact.Reopened(Instant.parse("2026-11-22T15:00:00Z")),
                "conversation.conversation-reopened.v1",
                "full");
    }

    @Test
    void a_case_closed_by_hand_says_who_closed_it() {
        CaseFact fact = new CaseFact.Resolved(new Turn.Resolved(Resolution.ANSWERED, FIVE_PAST, LUCIA));

        String told = text(CasePayloads.of(conversation(Visibility.PUBLIC), fact));

        assertThatJson(told).inPath("resolvedBy").isEqualTo(LUCIA.subject());
        assertThatJson(told).inPath("reason").isEqualTo("answered");
        EventAssertions.assertFits("conversation.conversation-resolved.v1", told);
    }

    @Test
    void a_case_closed_with_reasons_says_what_it_was_about() {
        Resolution about =
                Resolution.ANSWERED.about(new Reasons(3, "internet-fibra", "sin-servicio", "visita-agendada", "red"));

        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.Resolved(new Turn.Resolved(about, FIVE_PAST, LUCIA)),
                "conversation.conversation-resolved.v1",
                "reasons");
    }

    @Test
    void the_clock_of_the_next_answer_is_told_as_such() {
        CaseFact fact = new CaseFact.AnswerNeeded(new Turn.WaitingForUs(TURN, ONE, ONE.plusSeconds(3_600)));

        assertThatJson(text(CasePayloads.of(conversation(null), fact)))
                .inPath("clock")
                .isEqualTo("next-answer");
    }

    @Test
    void deadline_changed() {
        Instant since = Instant.parse("2026-11-22T12:58:00Z");

        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.DeadlineChanged(new Turn.New(TURN, since, since.plusSeconds(3_600))),
                "conversation.deadline-changed.v1",
                "full");
    }

    @Test
    void answer_no_longer_needed() {
        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.AnswerNoLongerNeeded(TURN, Resolution.WITHDRAWN, FIVE_PAST),
                "conversation.answer-no-longer-needed.v1",
                "full");
    }

    @Test
    void resolved() {
        CaseFact fact = new CaseFact.Resolved(new Turn.Resolved(Resolution.WITHDRAWN, FIVE_PAST));

        assertTold(conversation(Visibility.PUBLIC), fact, "conversation.conversation-resolved.v1", "full");
        assertTold(conversation(Visibility.PUBLIC), fact, "conversation.conversation-resolved.v1", "minimal");
    }

    @Test
    void warned_and_broken_promises() {
        ClockMark warning = mark(
                Metric.FIRST_ANSWER,
                TURN.toString(),
                Duration.ofHours(1),
                ONE.plusSeconds(3_600),
                ONE.plusSeconds(2_700));
        ClockMark breach = mark(
                Metric.FIRST_ANSWER,
                TURN.toString(),
                Duration.ofHours(1),
                ONE.plusSeconds(3_600),
                ONE.plusSeconds(3_600));
        Conversation owned = conversation(Visibility.PUBLIC, Ownership.of(LUCIA, 1));

        assertTold(owned, new CaseFact.SlaWarned(warning), "conversation.sla-warned.v1", "full");
        assertTold(owned, new CaseFact.SlaBreached(breach), "conversation.sla-breached.v1", "full");
    }

    @Test
    void warned_and_broken_promises_of_a_whole_case() {
        Conversation waiting = waitingForCustomer();
        Instant due = ONE.plus(Duration.ofHours(8));
        Instant warned = ONE.plus(Duration.ofHours(6));

        assertTold(
                waiting,
                new CaseFact.SlaWarned(mark(Metric.RESOLUTION, "case", Duration.ofHours(8), null, warned)),
                "conversation.sla-warned.v1",
                "minimal");
        assertTold(
                waiting,
                new CaseFact.SlaBreached(mark(Metric.RESOLUTION, "case", Duration.ofHours(8), due, due)),
                "conversation.sla-breached.v1",
                "minimal");
    }

    @Test
    void a_customer_who_was_sent_elsewhere_and_a_closing_that_says_how_often() {
        Conversation ours = conversation(Visibility.PUBLIC);

        assertTold(
                ours,
                new CaseFact.Deflected(LUCIA, "phone", "identity", FIVE_PAST),
                "conversation.customer-deflected.v1",
                "full");
        assertTold(
                ours,
                new CaseFact.Resolved(new Turn.Resolved(Resolution.ANSWERED, FIVE_PAST, LUCIA), new Derivation(1, 0)),
                "conversation.conversation-resolved.v1",
                "derived");
        assertTold(
                ours,
                new CaseFact.Resolved(new Turn.Resolved(Resolution.ANSWERED, FIVE_PAST, LUCIA), Derivation.NONE),
                "conversation.conversation-resolved.v1",
                "zero-derivation");
    }

    @Test
    void a_case_that_silence_closed() {
        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.Resolved(new Turn.Resolved(Resolution.NO_CUSTOMER_REPLY, FIVE_PAST), Derivation.NONE),
                "conversation.conversation-resolved.v1",
                "no-customer-reply");
    }

    @Test
    void words_that_were_given_kept_and_not() {
        CommitmentMark mark = new CommitmentMark(
                UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f07"),
                LUCIA,
                FIVE_PAST,
                Instant.parse("2026-11-22T17:00:00Z"));
        Instant soon = Instant.parse("2026-11-22T16:01:15Z");
        Instant inTime = Instant.parse("2026-11-22T16:40:00Z");
        Instant late = Instant.parse("2026-11-22T18:20:00Z");
        Conversation owned = conversation(Visibility.PUBLIC, Ownership.of(LUCIA, 1));
        Conversation nobodys = conversation(Visibility.PUBLIC);

        assertTold(owned, new CaseFact.CommitmentMade(mark), "conversation.commitment-made.v1", "full");
        assertTold(nobodys, new CaseFact.CommitmentMade(mark), "conversation.commitment-made.v1", "minimal");
        assertTold(owned, new CaseFact.CommitmentWarned(mark, soon), "conversation.commitment-warned.v1", "full");
        assertTold(nobodys, new CaseFact.CommitmentWarned(mark, soon), "conversation.commitment-warned.v1", "minimal");
        assertTold(owned, new CaseFact.CommitmentBroken(mark), "conversation.commitment-broken.v1", "full");
        assertTold(nobodys, new CaseFact.CommitmentBroken(mark), "conversation.commitment-broken.v1", "minimal");
        assertTold(owned, new CaseFact.CommitmentKept(mark, LUCIA, inTime), "conversation.commitment-kept.v1", "full");
        assertTold(
                nobodys, new CaseFact.CommitmentKept(mark, LUCIA, late), "conversation.commitment-kept.v1", "minimal");
    }

    private static ClockMark mark(Metric metric, String run, Duration target, @Nullable Instant due, Instant at) {
        PolicyId policy = new PolicyId(UUID.fromString("0192f3a0-0000-7000-8000-000000000001"));
        return new ClockMark(metric, run, policy, ONE, target, due, at);
    }

    private static Conversation waitingForCustomer() {
        Conversation ours = conversation(Visibility.PUBLIC);
        return new Conversation(
                ours.id(),
                ours.customer(),
                ours.account(),
                ours.home(),
                ours.visibility(),
                new Turn.WaitingForCustomer(),
                ours.ownership(),
                ours.digest(),
                ours.mergedInto(),
                ours.version(),
                ours.sequence());
    }

    void moved_to_private() {
        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.MovedToPrivate(THREE),
                "conversation.moved-to-private.v1",
                "full");
    }

    @Test
    void merged_and_unmerged() {
        ConversationId other = new ConversationId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f55"));

        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.Merged(other, THREE),
                "conversation.conversation-merged.v1",
                "full");
        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.Unmerged(other, THREE),
                "conversation.conversation-unmerged.v1",
                "full");
    }

    @Test
    void closed_in_public() {
        TurnId owed = new TurnId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f77"));

        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.ClosedInPublic(owed, Ending.TOLD, THREE),
                "conversation.closed-in-public.v1",
                "full");
        assertTold(
                conversation(Visibility.PUBLIC),
                new CaseFact.ClosedInPublic(null, Ending.WAIVED, THREE),
                "conversation.closed-in-public.v1",
                "minimal");
    }

    @Test
    void an_answer_needed_says_where_the_conversation_can_be_read() {
        CaseFact fact = new CaseFact.AnswerNeeded(new Turn.New(TURN, ONE, ONE.plusSeconds(3_600)));

        String told = text(CasePayloads.of(conversation(Visibility.PRIVATE), fact));

        assertThatJson(told).inPath("visibility").isEqualTo("private");
        EventAssertions.assertFits("conversation.answer-needed.v1", told);
    }

    private void assertTold(Conversation conversation, CaseFact fact, String type, String example) {
        EventExample expected = EVENTS.get(type).example(example);

        CasePayloads.Told told = CasePayloads.of(conversation, fact);

        assertThat(told.type()).isEqualTo(type);
        assertThatJson(expected.json()).when(Option.TREATING_NULL_AS_ABSENT).isEqualTo(text(told));
        EventAssertions.assertFits(type, text(told));
    }

    private String text(CasePayloads.Told told) {
        try {
            return json.writeValueAsString(told.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectMapper json() {
        ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
        mapper.disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
        new JsonWiring().customize(mapper);
        return mapper;
    }

    private static Message message(Said said) {
        return Message.firstHeard(
                new MessageId(UUID.fromString("3f0c5f0e-5d0b-5f6a-9a53-0b6d5a2f7c11")), said.created());
    }

    private static Conversation conversation(@Nullable Visibility visibility) {
        return conversation(visibility, Ownership.NOBODY);
    }

    private static Conversation conversation(@Nullable Visibility visibility, Ownership ownership) {
        return new Conversation(
                ID,
                new CustomerId(UUID.fromString("0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f02")),
                Said.PAGE,
                Said.CORDOBA,
                visibility,
                new Turn.New(TURN, ONE, ONE.plusSeconds(3_600)),
                ownership,
                new Digest(
                        ONE,
                        ONE,
                        ONE,
                        null,
                        new LastMessage("hola", ONE, Direction.INBOUND),
                        1,
                        1,
                        false,
                        1,
                        null,
                        Sides.NONE),
                null,
                0,
                3);
    }
}
