package plaza.ingestion.outbound;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.Ledger;
import plaza.ingestion.attachment.AFile;
import plaza.ingestion.attachment.AttachmentStore;
import plaza.ingestion.attachment.FileWork;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.graph.GraphPort;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** From the approval on Kafka to the wall and back, where nothing goes wrong. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
@QuarkusTestResource(GraphPort.class)
class RepliesLeaveIT {

    @Inject
    Ledger ledger;

    @Inject
    FileWork work;

    @Inject
    AttachmentStore store;

    private KafkaProbe probe;
    private ScriptedGraph graph;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
        graph = GraphPort.startGraph();
    }

    @AfterEach
    void close() {
        graph.close();
        probe.close();
    }

    @Test
    void an_approved_reply_stands_below_what_it_answers_and_is_told_as_published() {
        Approved reply = Approved.reply("Hola Rosa, ya lo vemos").send(probe);

        ProbeRecord published = Deliveries.await(probe, reply, "published");
        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly("Hola Rosa, ya lo vemos");
        published.assertFitsContract();
        assertThat(published.key()).isEqualTo(reply.conversation().toString());
        assertThatJson(published.text())
                .isObject()
                .containsEntry("reconciled", false)
                .containsEntry("externalId", graph.wall().getLast().id());
        assertThat(Deliveries.types(probe, reply)).containsExactly("leaving", "published");
    }

    @Test
    void a_reply_told_again_leaves_once() {
        UUID event = UUID.randomUUID();
        Approved reply = Approved.reply("Una vez").send(probe, event);
        Deliveries.await(probe, reply, "published");

        reply.send(probe, event).send(probe, UUID.randomUUID());
        Deliveries.await(
                probe, Approved.reply("después").of(reply.conversation()).send(probe), "published");

        assertThat(graph.textsBelow(reply.inReplyTo())).containsExactly("Una vez");
        assertThat(Deliveries.types(probe, reply)).containsExactly("leaving", "published");
    }

    @Test
    void the_replies_of_one_conversation_stand_there_in_the_order_of_their_approval() {
        UUID conversation = UUID.randomUUID();
        Approved first = Approved.reply("uno").of(conversation).send(probe);
        String target = first.inReplyTo();
        List<String> more = List.of("dos", "tres", "cuatro", "cinco");
        more.forEach(text -> Approved.reply(text).of(conversation).to(target).send(probe));
        Approved last = Approved.reply("seis").of(conversation).to(target).send(probe);

        Deliveries.await(probe, last, "published");

        assertThat(graph.textsBelow(target)).containsExactly("uno", "dos", "tres", "cuatro", "cinco", "seis");
    }

    @Test
    void words_and_a_file_are_two_sends_and_the_file_is_brought_there_before_its_own() throws IOException {
        MessageFile picture = AFile.uploadedAt(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        FileId id = picture.order().id();
        store.keep(id, new ByteArrayInputStream(new byte[] {1, 2, 3}));
        work.addUpload(picture, "lucia");

        Approved reply = Approved.reply("Es este de aquí")
                .inPrivate("7001")
                .with(id.value(), 3)
                .send(probe);

        Waiting.LONG.until(() -> assertThat(Deliveries.types(probe, reply))
                .containsExactly("leaving", "published", "leaving", "published"));
        assertThat(graph.publishings())
                .extracting(call -> call.target().replaceFirst(".*/", "").replaceFirst("\\?.*", ""))
                .containsExactly("messages", "message_attachments", "messages");
        assertThat(graph.publishings().getLast().parameters().get("message")).contains("attachment_id");
        assertThat(ledger.number("select count(*) from message_file where used_at is not null and id = '" + id + "'"))
                .isEqualTo(1);
    }

    @Test
    void a_file_that_is_not_kept_here_returns_the_whole_reply() {
        Approved reply = Approved.reply("Es este de aquí")
                .inPrivate("7001")
                .with(UUID.randomUUID(), 3)
                .send(probe);

        assertThatJson(Deliveries.await(probe, reply, "refused").text())
                .isObject()
                .containsEntry("reason", "attachment-gone");
        assertThat(graph.publishings()).isEmpty();
    }

    @Test
    void what_cannot_be_understood_is_set_aside_and_the_next_one_leaves() {
        UUID conversation = UUID.randomUUID();
        probe.send("conversation.outbound.v1", conversation.toString(), java.util.Map.of(), "{\"replyId\":7}");

        Approved next = Approved.reply("sigue").of(conversation).send(probe);

        Deliveries.await(probe, next, "published");
        assertThat(ledger.number("select count(*) from dead_letter where consumer = 'ingestion-service.outbound'"))
                .isPositive();
    }
}
