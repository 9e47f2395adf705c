package plaza.ingestion.outbound;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.graph.GraphPort;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.platform.testing.ClockFile;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** What cannot leave waits, is never shown as sent, and leaves by itself, in order, when it can. */
@QuarkusTest
class RepliesWaitIT extends FaultyNetwork {

    @AfterEach
    void the_clock_is_right_again() {
        ClockFile.ofThisJvm().reset();
    }

    @Test
    void a_dead_token_holds_every_reply_of_the_account_and_a_new_one_releases_them_in_order() {
        graph.useToken("renewed-token");
        Instant now = Instant.now();
        Approved third = Approved.reply("tres").at(now.plusMillis(2)).send(probe);
        Deliveries.await(probe, third, "held");
        Approved second = Approved.reply("dos")
                .at(now.plusMillis(1))
                .to(third.inReplyTo())
                .send(probe);
        Approved first = Approved.reply("uno").at(now).to(third.inReplyTo()).send(probe);
        ProbeRecord held = Deliveries.await(probe, second, "held");
        Deliveries.await(probe, first, "held");
        held.assertFitsContract();
        assertThatJson(held.text()).isObject().containsEntry("reason", "needs-reauthorisation");
        assertThat(accountState()).isEqualTo("needs-reauthorisation");
        assertThat(probe.list("ingestion.account.v1"))
                .last()
                .satisfies(ProbeRecord::assertFitsContract)
                .satisfies(account -> assertThat(account.text()).contains("\"needs-reauthorisation\""));
        assertThat(graph.wall()).isEmpty();

        giveToken("renewed-token");

        Deliveries.await(probe, third, "published");
        Deliveries.await(probe, second, "published");
        Deliveries.await(probe, first, "published");
        assertThat(accountState()).isEqualTo("connected");
        assertThat(graph.textsBelow(third.inReplyTo())).containsExactly("uno", "dos", "tres");
        giveToken(ScriptedGraph.TOKEN);
    }

    @Test
    void a_token_that_is_no_better_holds_them_again() {
        graph.useToken("the-right-one");
        Approved reply = Approved.reply("otra vez").send(probe);
        Deliveries.await(probe, reply, "held");

        giveToken("a-wrong-one");

        probe.await(
                "ingestion.delivery.v1",
                2,
                record -> reply.id().toString().equals(record.headers().get("ce_subject"))
                        && record.headers().get("ce_type").equals("ingestion.reply-held.v1"));
        assertThat(graph.wall()).isEmpty();
        graph.useToken(ScriptedGraph.TOKEN);
        giveToken(ScriptedGraph.TOKEN);
        Deliveries.await(probe, reply, "published");
    }

    @Test
    void a_limit_holds_the_account_until_it_ends() {
        graph.spoilPublishing(Spoiled.says(
                403,
                "X-Business-Use-Case-Usage",
                "{\"1\":[{\"estimated_time_to_regain_access\":5}]}",
                "{\"error\":{\"code\":613}}"));
        Approved reply = Approved.reply("con calma").send(probe);
        ProbeRecord held = Deliveries.await(probe, reply, "held");
        held.assertFitsContract();
        assertThatJson(held.text())
                .isObject()
                .containsEntry("reason", "rate-limited")
                .containsKey("until");
        Approved next = Approved.reply("también").send(probe);
        Deliveries.await(probe, next, "held");
        assertThat(graph.publishings()).hasSize(1);

        ClockFile.ofThisJvm().advance(Duration.ofMinutes(6));

        Deliveries.await(probe, reply, "published");
        Deliveries.await(probe, next, "published");
    }

    @Test
    void a_network_that_is_not_there_is_waited_for_and_nothing_is_in_doubt() {
        graph.close();
        Approved reply = Approved.reply("sin red").send(probe);
        ProbeRecord held = Deliveries.await(probe, reply, "held");
        assertThatJson(held.text()).isObject().containsEntry("reason", "network-down");

        graph = GraphPort.startGraph();

        Deliveries.await(probe, reply, "published");
        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly("sin red");
        assertThat(Deliveries.types(probe, reply)).doesNotContain("outcome-unknown");
    }

    @Test
    void what_waits_longer_than_its_brand_lets_it_returns_to_the_agent() {
        graph.useToken("another-token");
        Approved reply = Approved.reply("vencida")
                .heldUntilAtMost(Instant.now().plus(Duration.ofHours(6)))
                .send(probe);
        Deliveries.await(probe, reply, "held");

        ClockFile.ofThisJvm().advance(Duration.ofHours(7));

        ProbeRecord refused = Deliveries.await(probe, reply, "refused");
        assertThatJson(refused.text()).isObject().containsEntry("reason", "held-too-long");
        giveToken("another-token");
        Approved after = Approved.reply("después").send(probe);
        Deliveries.await(probe, after, "published");
        assertThat(graph.textsBelow(reply.inReplyTo())).isEmpty();
        giveToken(ScriptedGraph.TOKEN);
    }

    @Test
    void a_target_that_is_gone_is_told_with_the_networks_numbers() {
        graph.spoilPublishing(Spoiled.error(400, 100, 33));

        Approved reply = Approved.reply("al vacío").send(probe);

        ProbeRecord refused = Deliveries.await(probe, reply, "refused");
        refused.assertFitsContract();
        assertThatJson(refused.text())
                .isObject()
                .containsEntry("reason", "target-gone")
                .containsEntry("code", new java.math.BigDecimal(100))
                .containsEntry("subcode", new java.math.BigDecimal(33));
    }

    @Test
    void what_we_can_never_send_as_it_was_approved_is_refused_at_once() {
        UUID reply = UUID.randomUUID();
        UUID conversation = UUID.randomUUID();
        probe.send(
                "conversation.outbound.v1",
                conversation.toString(),
                java.util.Map.of("ce_id", UUID.randomUUID().toString()),
                "{\"replyId\":\"" + reply + "\",\"conversationId\":\"" + conversation
                        + "\",\"channel\":\"facebook\",\"accountId\":\"" + ScriptedGraph.PAGE
                        + "\",\"visibility\":\"private\",\"inReplyTo\":\"900_1\",\"text\":\"en privado\","
                        + "\"attachments\":[],\"approvedAt\":\"2026-11-22T13:04:00.000Z\"}");

        ProbeRecord refused = probe.await("ingestion.delivery.v1", 1, record -> reply.toString()
                        .equals(record.headers().get("ce_subject")))
                .getFirst();

        assertThatJson(refused.text()).isObject().containsEntry("reason", "not-permitted");
        assertThat(graph.wall()).isEmpty();
    }

    @Test
    void replies_are_counted_by_what_became_of_them() {
        Approved reply = Approved.reply("contada").send(probe);
        Deliveries.await(probe, reply, "published");

        Waiting.SHORT.until(
                () -> assertThat(io.restassured.RestAssured.get("/q/metrics").asString())
                        .contains("plaza_ingestion_replies_total{channel=\"facebook\",outcome=\"published\"}"));
    }
}
