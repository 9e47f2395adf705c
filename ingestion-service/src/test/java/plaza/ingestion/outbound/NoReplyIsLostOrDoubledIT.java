package plaza.ingestion.outbound;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.InTransaction;
import plaza.ingestion.Square;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.outbound.model.Delivery;
import plaza.platform.testing.ProbeRecord;

/** Whatever the network answers, a reply stands there once or is told not to; the wall is the judge. */
@QuarkusTest
class NoReplyIsLostOrDoubledIT extends FaultyNetwork {

    private static final String HTML = "<html><body>Sorry</body></html>";

    @Inject
    Replies replies;

    @Test
    void published_and_then_the_connection_closes() {
        graph.spoilPublishing(Spoiled.publishesThenCloses());

        Approved reply = Approved.reply("cerrada").send(probe);

        assertThatReconciled(reply, "cerrada");
        assertThat(Deliveries.types(probe, reply)).containsExactly("leaving", "outcome-unknown", "published");
    }

    @Test
    void published_and_then_told_as_a_fault() {
        graph.spoilPublishing(Spoiled.error(500, 1, 99).andDoes());

        assertThatReconciled(Approved.reply("quinientos").send(probe), "quinientos");
    }

    @Test
    void published_and_answered_too_late() {
        graph.spoilPublishing(Spoiled.says(200, "{}").andDoes().after(60_000));

        assertThatReconciled(Approved.reply("tarde").send(probe), "tarde");
    }

    @Test
    void published_and_answered_without_an_id() {
        graph.spoilPublishing(Spoiled.says(200, "{}").andDoes());

        assertThatReconciled(Approved.reply("sin id").send(probe), "sin id");
    }

    @Test
    void published_and_answered_with_the_id_of_another() {
        Approved before = Approved.reply("anterior").send(probe);
        Deliveries.await(probe, before, "published");
        String taken = graph.wall().getLast().id();
        graph.spoilPublishing(Spoiled.says(200, "{\"id\":\"" + taken + "\"}").andDoes());

        assertThatReconciled(Approved.reply("siguiente").send(probe), "siguiente");
    }

    @Test
    void not_published_and_the_connection_closes() {
        graph.spoilPublishing(Spoiled.closes());

        Approved reply = Approved.reply("de nuevo").send(probe);

        Deliveries.await(probe, reply, "published");
        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly("de nuevo");
        assertThat(Deliveries.types(probe, reply))
                .containsExactly("leaving", "outcome-unknown", "leaving", "published");
    }

    @Test
    void not_published_and_a_gateway_answers_in_html() {
        graph.spoilPublishing(Spoiled.says(502, HTML));

        Approved reply = Approved.reply("html").send(probe);

        Deliveries.await(probe, reply, "published");
        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly("html");
    }

    @Test
    void never_published_is_told_after_the_second_time() {
        graph.spoilPublishing(Spoiled.closes(), Spoiled.closes());

        Approved reply = Approved.reply("nunca").send(probe);

        ProbeRecord refused = Deliveries.await(probe, reply, "refused");
        refused.assertFitsContract();
        assertThatJson(refused.text()).isObject().containsEntry("reason", "not-published");
        assertThat(graph.textsBelow(reply.inReplyTo())).isEmpty();
        assertThat(publishingsBelow(reply)).isEqualTo(2);
    }

    @Test
    void while_the_network_cannot_be_read_nothing_is_sent_again() {
        graph.spoilPublishing(Spoiled.closes());
        Spoiled[] blind = new Spoiled[12];
        java.util.Arrays.fill(blind, Spoiled.says(503, ""));
        graph.spoilReading(blind);

        Approved reply = Approved.reply("a ciegas").send(probe);

        Deliveries.await(probe, reply, "outcome-unknown");
        Deliveries.await(probe, reply, "published");
        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly("a ciegas");
    }

    @Test
    void what_our_webhook_tells_of_our_own_voice_ends_the_doubt() {
        String id = Square.newCommentId();
        graph.spoilPublishing(Spoiled.closes());
        Spoiled[] blind = new Spoiled[400];
        java.util.Arrays.fill(blind, Spoiled.says(503, ""));
        graph.spoilReading(blind);
        Approved reply = Approved.reply("por eco").send(probe);
        Deliveries.await(probe, reply, "outcome-unknown");

        Square.send(echo(id, reply, "por eco")).then().statusCode(200);

        assertThatJson(Deliveries.await(probe, reply, "published").text())
                .isObject()
                .containsEntry("externalId", id)
                .containsEntry("reconciled", true);
        assertThat(publishingsBelow(reply)).isEqualTo(1);
    }

    @Test
    void left_behind_after_it_was_published() {
        Approved reply = Approved.reply("huérfana");
        graph.write(reply.inReplyTo(), ScriptedGraph.PAGE, "huérfana", Instant.now());

        leaveBehind(reply);

        assertThatReconciled(reply, "huérfana");
        assertThat(publishingsBelow(reply)).isZero();
    }

    @Test
    void left_behind_before_it_was_published() {
        Approved reply = Approved.reply("abandonada");

        leaveBehind(reply);

        Deliveries.await(probe, reply, "published");
        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly("abandonada");
    }

    @Test
    void a_doubt_holds_back_what_was_approved_later_in_its_conversation_and_nothing_else() {
        graph.spoilPublishing(Spoiled.publishesThenCloses());
        Approved first = Approved.reply("primera").send(probe);
        Approved second = Approved.reply("segunda")
                .of(first.conversation())
                .to(first.inReplyTo())
                .send(probe);

        Deliveries.await(probe, second, "published");

        assertThat(graph.textsBelow(first.inReplyTo())).containsExactly("primera", "segunda");
    }

    /** As a process leaves it that died between the mark and the answer. */
    private void leaveBehind(Approved reply) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        AReply line = new AReply(
                reply.id(), reply.conversation(), Intent.of(Act.COMMENT_REPLY), reply.text(), now, Optional.empty());
        Delivery.Leaving leaving = Delivery.Queued.FIRST.leave(now, -1);
        InTransaction.run(() -> replies.addNew(line.to(reply.inReplyTo(), leaving)));
    }

    private void assertThatReconciled(Approved reply, String text) {
        ProbeRecord published = Deliveries.await(probe, reply, "published");
        published.assertFitsContract();
        assertThatJson(published.text()).isObject().containsEntry("reconciled", true);
        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly(text);
        assertThat(graph.wall())
                .filteredOn(each -> each.parent().equals(reply.inReplyTo()))
                .extracting(ScriptedGraph.Comment::id)
                .allSatisfy(id -> assertThatJson(published.text()).isObject().containsEntry("externalId", id));
    }

    private long publishingsBelow(Approved reply) {
        return graph.publishings().stream()
                .filter(call -> call.target().contains(reply.inReplyTo()))
                .count();
    }

    private static String echo(String id, Approved reply, String text) {
        return plaza.ingestion.facebook.PageWebhooks.feed(
                "{\"item\":\"comment\",\"verb\":\"add\",\"comment_id\":\"" + id + "\",\"post_id\":\""
                        + ScriptedGraph.PAGE + "_900\",\"parent_id\":\"" + reply.inReplyTo()
                        + "\",\"from\":{\"id\":\"" + ScriptedGraph.PAGE + "\",\"name\":\"Telco Andina\"},\"message\":\""
                        + text + "\",\"created_time\":" + Instant.now().getEpochSecond() + "}");
    }
}
