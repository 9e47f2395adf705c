package plaza.reporting;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.Waiting;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class FactsBecomeFiguresIT {

    private static final String LUCIA = DemoUser.LUCIA.subject();
    private static final String CAMILA = DemoUser.CAMILA.subject();
    private static final Duration FOUR_MINUTES = Duration.ofMinutes(4);

    @Inject
    Tables tables;

    private final Instant day = Days.next();
    private final Instant noon = day.plus(Duration.ofHours(12));
    private KafkaProbe probe;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void one_complaint_is_offered_accepted_answered_and_stands_in_the_report() {
        CaseStory story = CaseStory.at("cordoba", "facebook");

        send(
                story.needed(noon),
                story.accepted(LUCIA, "cordoba", noon.plusSeconds(30)),
                story.answered(LUCIA, noon, noon.plus(FOUR_MINUTES)));

        awaitReport("""
                {"site": "cordoba", "channel": "facebook", "offered": 1, "answered": 1, "withinTarget": 1,
                 "serviceLevel": 1.0000, "averageSecondsToFirstAnswer": 240.000, "withdrawn": 0}
                """);
    }

    @Test
    void an_answer_that_did_not_reach_the_customer_is_none() {
        CaseStory story = CaseStory.at("cordoba", "whatsapp");

        send(
                story.needed(noon),
                story.undelivered(LUCIA, noon.plusSeconds(250)),
                story.accepted(LUCIA, "cordoba", noon.plusSeconds(30)),
                story.answered(LUCIA, noon, noon.plus(FOUR_MINUTES)));

        awaitReport("""
                {"site": "cordoba", "channel": "whatsapp", "offered": 1, "answered": 0, "withinTarget": 0,
                 "serviceLevel": null, "averageSecondsToFirstAnswer": null, "withdrawn": 0}
                """);
    }

    @Test
    void an_answer_counts_at_the_site_of_its_author() {
        CaseStory story = CaseStory.at("cordoba", "facebook");

        send(
                story.needed(noon),
                story.accepted(CAMILA, "bogota", noon.plusSeconds(30)),
                story.answered(CAMILA, noon, noon.plus(FOUR_MINUTES)));

        awaitReport("""
                {"site": "bogota", "channel": "facebook", "offered": 0, "answered": 1, "withinTarget": 1,
                 "serviceLevel": 1.0000, "averageSecondsToFirstAnswer": 240.000, "withdrawn": 0}
                """, """
                {"site": "cordoba", "channel": "facebook", "offered": 1, "answered": 0, "withinTarget": 0,
                 "serviceLevel": null, "averageSecondsToFirstAnswer": null, "withdrawn": 0}
                """);
    }

    @Test
    void a_late_word_on_where_the_author_sat_moves_the_answer_and_raises_the_revision() {
        String stranger = UUID.randomUUID().toString();
        CaseStory story = CaseStory.at("cordoba", "facebook");
        send(story.needed(noon), story.answered(stranger, noon, noon.plus(FOUR_MINUTES)));
        awaitReport("""
                {"site": "cordoba", "channel": "facebook", "offered": 1, "answered": 1, "withinTarget": 1,
                 "serviceLevel": 1.0000, "averageSecondsToFirstAnswer": 240.000, "withdrawn": 0}
                """);
        long revision = revision("cordoba");

        send(CaseStory.seated(stranger, "madrid", noon.minus(Duration.ofDays(1))));

        awaitReport("""
                {"site": "cordoba", "channel": "facebook", "offered": 1, "answered": 0, "withinTarget": 0,
                 "serviceLevel": null, "averageSecondsToFirstAnswer": null, "withdrawn": 0}
                """, """
                {"site": "madrid", "channel": "facebook", "offered": 0, "answered": 1, "withinTarget": 1,
                 "serviceLevel": 1.0000, "averageSecondsToFirstAnswer": 240.000, "withdrawn": 0}
                """);
        assertThat(revision("cordoba")).isGreaterThan(revision);
    }

    @Test
    void what_was_taken_back_by_the_customer_is_neither_answered_nor_missed() {
        CaseStory story = CaseStory.at("cordoba", "facebook");

        send(story.noLongerNeeded(noon.plusSeconds(60)), story.needed(noon));

        awaitReport("""
                {"site": "cordoba", "channel": "facebook", "offered": 1, "answered": 0, "withinTarget": 0,
                 "serviceLevel": null, "averageSecondsToFirstAnswer": null, "withdrawn": 1}
                """);
    }

    @Test
    void facts_told_twice_and_backwards_count_once() {
        CaseStory story = CaseStory.at("cordoba", "x");
        Told needed = story.needed(noon);
        Told answered = story.answered(LUCIA, noon, noon.plus(Duration.ofHours(2)));

        send(answered, needed, answered, needed, answered);
        sendLast();

        awaitReport("""
                {"site": "cordoba", "channel": "x", "offered": 1, "answered": 1, "withinTarget": 0,
                 "serviceLevel": 0.0000, "averageSecondsToFirstAnswer": 7200.000, "withdrawn": 0}
                """, LAST);
    }

    @Test
    void a_poisonous_event_is_set_aside_and_those_behind_it_count() {
        String key = UUID.randomUUID().toString();
        long before = tables.number("select count(*) from dead_letter where reason = 'malformed'");

        probe.send(
                "conversation.conversation.v1",
                key,
                Map.of("ce_id", key, "ce_type", "conversation.answer-needed.v1"),
                "{\"since\":\"yesterday\"}");
        probe.send("conversation.conversation.v1", key, Map.of("ce_type", "conversation.sang.v1"), "la la la");
        sendLast();

        awaitReport(LAST);
        Waiting.LONG.until(
                () -> assertThat(tables.number("select count(*) from dead_letter where reason = 'malformed'"))
                        .isEqualTo(before + 1));
    }

    @Test
    void nothing_is_ever_changed_or_taken_out_of_the_facts() {
        sendLast();
        awaitReport(LAST);

        assertThat(catchThrowable(() -> tables.execute("delete from fact"))).hasStackTraceContaining("append-only");
        assertThat(catchThrowable(() -> tables.execute("update fact set site = 'elsewhere'")))
                .hasStackTraceContaining("append-only");
    }

    private static final String LAST = """
            {"site": "cordoba", "channel": "youtube", "offered": 1, "answered": 0, "withinTarget": 0,
             "serviceLevel": null, "averageSecondsToFirstAnswer": null, "withdrawn": 0}
            """;

    /** A fact that shows by standing in the report that those sent before were heard, on every partition. */
    private void sendLast() {
        send(CaseStory.at("cordoba", "youtube").needed(noon));
    }

    private void send(Told... told) {
        for (Told each : told) {
            each.send(probe);
        }
    }

    /** Waits until the items of the day are these, without asking for their range and revision. */
    private void awaitReport(String... items) {
        Waiting.LONG.until(() -> assertThatJson(
                        Reports.day(Reports.analyst(), day, "site,channel").asString())
                .whenIgnoringPaths("items[*].from", "items[*].to", "items[*].revision")
                .node("items")
                .isEqualTo("[" + String.join(",", items) + "]"));
    }

    private long revision(String site) {
        return Reports.day(Reports.supervisor(site), day, "site").path("items[0].revision") instanceof Number number
                ? number.longValue()
                : 0;
    }
}
