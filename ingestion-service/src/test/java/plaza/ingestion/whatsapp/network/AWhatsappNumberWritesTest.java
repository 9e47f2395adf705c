package plaza.ingestion.whatsapp.network;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Template;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;

class AWhatsappNumberWritesTest {

    private static final AccountRef NUMBER =
            new AccountRef(new ChannelName("whatsapp"), new NetworkId("200000000000001"));
    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final Intent TEXT = Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("59899123456"));

    private ScriptedGraph graph;

    @BeforeEach
    void start() {
        graph = ScriptedGraph.start();
    }

    @AfterEach
    void stop() {
        graph.close();
    }

    @Test
    void a_text_goes_to_the_number_in_answer_to_what_it_answers() {
        Answer answer = send(draft(TEXT, "¡Hola Rosa! ¿Sigue así?"));

        assertThat(answer)
                .isEqualTo(new Answer.Published(
                        new NetworkId(graph.wall().getFirst().id())));
        assertThat(graph.calls().getFirst().target()).contains("/200000000000001/messages");
        assertThatJson(graph.calls().getFirst().body()).isEqualTo("""
                {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "59899123456", "type": "text",
                 "context": {"message_id": "wamid.1"},
                 "text": {"preview_url": false, "body": "¡Hola Rosa! ¿Sigue así?"}}
                """);
    }

    @Test
    void a_template_goes_with_its_parameters() {
        send(draft(
                TEXT.with(new Template("resuelto", "es", List.of("Rosa", "4711"))), Act.TEMPLATE_MESSAGE, "Hola Rosa"));

        assertThatJson(graph.calls().getFirst().body()).isEqualTo("""
                {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "59899123456",
                 "type": "template",
                 "template": {"name": "resuelto", "language": {"code": "es"}, "components": [{"type": "body",
                    "parameters": [{"type": "text", "text": "Rosa"}, {"type": "text", "text": "4711"}]}]}}
                """);
    }

    @Test
    void blanks_that_have_names_are_filled_by_name() {
        Template words = new Template("resuelto", "es", List.of("Rosa"), List.of("cliente"));

        send(draft(TEXT.with(words), Act.TEMPLATE_MESSAGE, "Hola Rosa"));

        assertThatJson(graph.calls().getFirst().body())
                .inPath("$.template.components[0].parameters")
                .isEqualTo("[{\"type\": \"text\", \"parameter_name\": \"cliente\", \"text\": \"Rosa\"}]");
    }

    @Test
    void the_token_travels_in_the_header() {
        send(draft(TEXT, "Hola"));

        ScriptedGraph.Call call = graph.calls().getFirst();
        assertThat(call.headers()).containsEntry("authorization", "Bearer " + ScriptedGraph.TOKEN);
        assertThat(call.target() + call.body()).doesNotContain(ScriptedGraph.TOKEN);
    }

    @Test
    void after_the_window_it_is_told_as_such() {
        graph.spoilPublishing(Spoiled.says(400, "{\"error\":{\"message\":\"x\",\"code\":131047}}"));

        assertThat(send(draft(TEXT, "Hola")))
                .isEqualTo(new Answer.Refused(new RefusalCause(RefusalReason.OUTSIDE_WINDOW, 131047, null)));
    }

    @Test
    void an_answer_without_an_id_is_unclear() {
        graph.spoilPublishing(Spoiled.says(200, "{\"messages\":[]}"));

        assertThat(send(draft(TEXT, "Hola"))).isEqualTo(new Answer.Unclear("no-id"));
    }

    @Test
    void there_is_no_wall() {
        assertThat(send(draft(TEXT, Act.COMMENT_REPLY, "Hola"))).isEqualTo(Answer.Refused.NOT_POSSIBLE);
    }

    private static Draft draft(Intent intent, String text) {
        return draft(intent, intent.act(), text);
    }

    private static Draft draft(Intent intent, Act act, String text) {
        Intent other = new Intent(
                act,
                intent.threadId(),
                intent.rootId(),
                intent.recipient(),
                intent.windowStart(),
                intent.isHuman(),
                intent.template());
        return new Draft(NUMBER, other, new NetworkId("wamid.1"), text, Optional.empty());
    }

    private Answer send(Draft draft) {
        GraphApi api = new GraphApi(
                graph.url(), Duration.ofSeconds(1), Duration.ofSeconds(2), Optional.of(Secret.of("local-app-secret")));
        return new WhatsappSendings(api).send(draft, TOKEN).answer();
    }
}
