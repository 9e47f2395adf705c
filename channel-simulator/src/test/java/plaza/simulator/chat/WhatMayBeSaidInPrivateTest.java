package plaza.simulator.chat;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Outcome;
import plaza.simulator.network.Person;
import plaza.simulator.network.Refusal;
import plaza.simulator.network.Writing;

class WhatMayBeSaidInPrivateTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Person PAGE = new Person(new ExternalId("100"), "Telco Andina");
    private static final Person ROSA = new Person(new ExternalId("7001"), "Rosa Quiroga");
    private static final ExternalId COMMENT = new ExternalId("1_2");

    private long number;
    private final Chats chats = new Chats(PAGE, () -> new ExternalId("m_" + ++number));
    private final Inbox inbox = new Inbox(chats, new Inbox.Limit(20, "characters", String::length));

    @ParameterizedTest
    @CsvSource({
        "PT0S, '', true",
        "PT23H59M59S, '', true",
        "PT24H, '', false",
        "PT24H, HUMAN_AGENT, true",
        "PT167H59M, HUMAN_AGENT, true",
        "PT168H, HUMAN_AGENT, false"
    })
    void a_day_for_anything_and_a_week_for_a_human(Duration later, String tag, boolean allowed) {
        hear("No tengo señal", NOON);

        assertThat(isDone(say("Lo miramos", tag, NOON.plus(later)))).isEqualTo(allowed);
    }

    @Test
    void what_the_account_says_opens_no_window() {
        hear("No tengo señal", NOON);
        say("Lo miramos", "", NOON.plus(Duration.ofHours(23)));

        assertThat(why(say("¿Sigue igual?", "", NOON.plus(Duration.ofHours(25)))))
                .isEqualTo(new Refusal.OutsideWindow(ROSA.id()));
    }

    @Test
    void whoever_never_wrote_cannot_be_written_to() {
        assertThat(why(say("Hola", "", NOON))).isEqualTo(new Refusal.NoSuchPerson(ROSA.id()));
    }

    @Test
    void without_approval_nothing_is_a_human_s() {
        hear("No tengo señal", NOON);
        inbox.approveHumanAgent(false);

        assertThat(why(say("Lo miramos", "HUMAN_AGENT", NOON))).isEqualTo(new Refusal.TagNotApproved("HUMAN_AGENT"));
    }

    @Test
    void the_other_tags_are_gone() {
        hear("No tengo señal", NOON);

        assertThat(why(say("Lo miramos", "ACCOUNT_UPDATE", NOON))).isEqualTo(new Refusal.TagRetired("ACCOUNT_UPDATE"));
    }

    @Test
    void a_text_has_an_end() {
        hear("No tengo señal", NOON);

        assertThat(why(say("a".repeat(21), "", NOON))).isEqualTo(new Refusal.TooLong(21, 20, "characters"));
        assertThat(why(say(" ", "", NOON))).isEqualTo(new Refusal.Empty());
    }

    @Test
    void a_comment_gets_one_private_reply() {
        replyPrivately("Hola, Rosa", NOON);

        assertThat(why(replyPrivately("¿Hola?", NOON))).isEqualTo(new Refusal.AlreadyReplied(COMMENT));
    }

    @Test
    void after_a_week_a_comment_gets_none() {
        assertThat(why(replyPrivately("Hola", NOON.plus(Duration.ofDays(7)))))
                .isEqualTo(new Refusal.OutsideWindow(ROSA.id()));
    }

    @Test
    void after_a_private_reply_it_is_the_person_s_turn() {
        replyPrivately("Hola, Rosa", NOON);

        assertThat(why(say("¿Y?", "", NOON))).isEqualTo(new Refusal.OutsideWindow(ROSA.id()));
        hear("Hola", NOON);
        assertThat(isDone(say("¿Cómo estás?", "", NOON))).isTrue();
    }

    private void hear(String text, Instant at) {
        chats.write(new Writing(ROSA, text, Optional.empty(), Optional.empty(), at, true));
    }

    private Outcome<ChatChange> say(String text, String tag, Instant now) {
        return send(new Sending.Recipient.ToPerson(ROSA.id()), text, tag, now);
    }

    private Outcome<ChatChange> replyPrivately(String text, Instant now) {
        return send(new Sending.Recipient.ToAuthorOf(COMMENT), text, "", now);
    }

    private Outcome<ChatChange> send(Sending.Recipient to, String text, String tag, Instant now) {
        Optional<String> given = Optional.of(tag).filter(word -> !word.isEmpty());
        return inbox.send(
                new Sending(to, text, List.of(), given, Optional.empty(), Optional.empty()),
                id -> Outcome.done(new Inbox.PublicWords(id, ROSA, NOON)),
                now);
    }

    private static boolean isDone(Outcome<ChatChange> outcome) {
        return outcome instanceof Outcome.Done<ChatChange>;
    }

    private static Refusal why(Outcome<ChatChange> outcome) {
        return switch (outcome) {
            case Outcome.Done<ChatChange>(ChatChange change) -> throw new AssertionError("done: " + change);
            case Outcome.Refused<ChatChange>(Refusal refusal) -> refusal;
        };
    }
}
