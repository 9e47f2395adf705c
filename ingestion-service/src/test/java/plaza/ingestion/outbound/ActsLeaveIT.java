package plaza.ingestion.outbound;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.ingestion.Square;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.platform.testing.ProbeRecord;

/** Messages and acts of moderation, from approval to the network and back. */
@QuarkusTest
class ActsLeaveIT extends FaultyNetwork {

    private final String tag = UUID.randomUUID().toString().substring(0, 8);
    private final String person = "psid-" + tag;

    @Test
    void a_message_whose_answer_was_lost_is_found_in_the_talk_and_not_sent_again() {
        graph.spoilPublishing(Spoiled.publishesThenCloses());

        ProbeRecord published = told(message(Duration.ofMinutes(1)), "reply-published");

        published.assertFitsContract();
        assertThatJson(published.text()).isObject().containsEntry("reconciled", true);
        assertThat(graph.textsBelow(person)).containsExactly("en privado");
    }

    @Test
    void what_a_person_wrote_late_leaves_with_the_tag() {
        told(message(Duration.ofHours(30)), "reply-published");

        assertThat(graph.publishings().getLast().parameters()).containsEntry("tag", "HUMAN_AGENT");
    }

    @Test
    void what_comes_after_its_window_returns_without_a_call() {
        ProbeRecord refused = told(message(Duration.ofDays(8)), "reply-refused");

        assertThatJson(refused.text()).isObject().containsEntry("reason", "outside-window");
        assertThat(graph.textsBelow(person)).isEmpty();
    }

    @Test
    void a_comment_is_hidden_though_the_network_says_that_it_failed() {
        graph.spoilPublishing(Spoiled.error(500, 1, 99).andDoes());
        String target = "900_" + tag;

        ProbeRecord done = told(act("hide", target), "moderation-changed", "\"done\"");

        done.assertFitsContract();
        assertThat(graph.isSet(target, "is_hidden")).isTrue();
        assertThat(graph.publishings()).hasSize(1);
    }

    @Test
    void what_was_not_done_is_done_once_more() {
        graph.spoilPublishing(Spoiled.closes());
        String target = "900_" + tag;

        told(act("like", target), "moderation-changed", "\"done\"");

        assertThat(graph.isSet(target, "user_likes")).isTrue();
    }

    @Test
    void what_whatsapp_took_and_failed_to_deliver_is_told_as_undelivered_after_it_was_told_as_published() {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        send(
                "reply-approved",
                "{\"replyId\":\"" + id + "\","
                        + common(now).replace("facebook", "whatsapp").replace(ScriptedGraph.PAGE, "200000000000001")
                        + "\"visibility\":\"private\",\"inReplyTo\":\"wamid." + tag
                        + "\",\"text\":\"en privado\",\"attachments\":[],\"act\":\"direct-message\",\"recipientId\":\""
                        + person + "\",\"windowStartedAt\":\"" + now + "\"}");
        String message = told(id, "reply-published").text().replaceAll(".*\"externalId\":\"([^\"]+)\".*", "$1");

        Square.send("whatsapp", """
                {"object":"whatsapp_business_account","entry":[{"id":"300000000000001","changes":[{"field":"messages",
                 "value":{"metadata":{"phone_number_id":"200000000000001"},"statuses":[{"id":"%s","status":"failed",
                 "timestamp":"1795352400","recipient_id":"%s","errors":[{"code":131026,"title":"x"}]}]}}]}]}""".formatted(message, person)).then().statusCode(200);

        ProbeRecord undelivered = told(id, "reply-undelivered");
        undelivered.assertFitsContract();
        assertThatJson(undelivered.text())
                .isObject()
                .containsEntry("externalId", message)
                .containsEntry("reason", "recipient-unreachable");
        assertThatJson(undelivered.text()).node("code").isEqualTo(131026);
    }

    private ProbeRecord told(UUID id, String what, String... words) {
        return probe.await(
                        "ingestion.delivery.v1",
                        1,
                        record -> id.toString().equals(record.headers().get("ce_subject"))
                                && record.headers().getOrDefault("ce_type", "").equals("ingestion." + what + ".v1")
                                && java.util.Arrays.stream(words).allMatch(record.text()::contains))
                .getFirst();
    }

    private UUID message(Duration sinceTheCustomerWrote) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        send(
                "reply-approved",
                "{\"replyId\":\"" + id + "\"," + common(now)
                        + "\"visibility\":\"private\",\"inReplyTo\":\"m_" + tag
                        + "\",\"text\":\"en privado\",\"attachments\":[],"
                        + "\"act\":\"direct-message\",\"recipientId\":\"" + person + "\",\"windowStartedAt\":\""
                        + now.minus(sinceTheCustomerWrote) + "\"}");
        return id;
    }

    private UUID act(String act, String target) {
        UUID id = UUID.randomUUID();
        send(
                "moderation-approved",
                "{\"actId\":\"" + id + "\"," + common(Instant.now()) + "\"act\":\"" + act + "\",\"target\":\"" + target
                        + "\",\"reason\":\"personal-data\"}");
        return id;
    }

    private static String common(Instant now) {
        return "\"conversationId\":\"" + UUID.randomUUID() + "\",\"channel\":\"facebook\",\"accountId\":\""
                + ScriptedGraph.PAGE + "\",\"approvedAt\":\"" + now + "\",";
    }

    private void send(String type, String json) {
        probe.send(
                "conversation.outbound.v1",
                tag,
                Map.of("ce_id", UUID.randomUUID().toString(), "ce_type", "conversation." + type + ".v1"),
                json);
    }
}
