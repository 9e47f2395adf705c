package plaza.ingestion.meta;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;
import plaza.ingestion.channel.model.Intent;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Uploaded;
import plaza.ingestion.facebook.network.PageSendings;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.instagram.network.InstagramSendings;
import plaza.ingestion.whatsapp.network.WhatsappSendings;

/** By one call that nobody sees, and then by its id. */
class AFileIsBroughtToItsNetworkBeforeItIsSentTest {

    private static final byte[] BYTES = "12345678".getBytes(StandardCharsets.ISO_8859_1);
    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final Intent MESSAGE = Intent.of(Act.DIRECT_MESSAGE).to(new NetworkId("7001"));
    private static final Enclosure PHOTO = file(FileFamily.IMAGE, "image/png", "señal.png");
    private static final Enclosure PAPER = file(FileFamily.DOCUMENT, "application/pdf", "factura.pdf");

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
    void to_a_page_as_a_photo_that_it_does_not_show() {
        Draft draft = draft("facebook", Intent.of(Act.COMMENT_REPLY), "Mirá");

        Answer answer = page().upload(draft, PHOTO, bytes(), TOKEN).answer();

        assertThat(answer).isInstanceOf(Answer.Published.class);
        ScriptedGraph.Call call = graph.calls().getFirst();
        assertThat(call.target()).contains("/100000000000001/photos");
        assertThat(call.headers()).containsEntry("authorization", "Bearer " + ScriptedGraph.TOKEN);
        assertThat(call.headers().get("content-type")).startsWith("multipart/form-data; boundary=");
        assertThat(call.headers().get("content-length")).isNotNull();
        assertThat(call.body())
                .contains("name=\"published\"\r\n\r\nfalse\r\n")
                .contains("name=\"source\"; filename=\"señal.png\"\r\nContent-Type: image/png\r\n\r\n12345678\r\n--");
    }

    @Test
    void and_stands_on_a_comment_with_words_or_without() {
        page().send(draft("facebook", Intent.of(Act.COMMENT_REPLY), "Mirá").with(uploaded(PHOTO)), TOKEN);
        page().send(draft("facebook", Intent.of(Act.COMMENT_REPLY), "").with(uploaded(PHOTO)), TOKEN);

        assertThat(graph.calls().get(0).parameters())
                .containsEntry("message", "Mirá")
                .containsEntry("attachment_id", "501");
        assertThat(graph.calls().get(1).parameters())
                .doesNotContainKey("message")
                .containsEntry("attachment_id", "501");
    }

    @Test
    void to_messenger_and_from_there_to_a_person() {
        page().upload(draft("facebook", MESSAGE, ""), PAPER, bytes(), TOKEN);
        page().send(draft("facebook", MESSAGE, "").with(uploaded(PAPER)), TOKEN);

        assertThat(graph.calls().getFirst().target()).contains("/100000000000001/message_attachments");
        assertThat(graph.calls().getFirst().body())
                .contains("\"is_reusable\":true")
                .contains("\"type\":\"file\"")
                .contains("name=\"filedata\"; filename=\"factura.pdf\"")
                .doesNotContain("name=\"platform\"");
        assertThatJson(graph.calls().getLast().parameters().get("message"))
                .isEqualTo("{\"attachment\": {\"type\": \"file\", \"payload\": {\"attachment_id\": \"501\"}}}");
    }

    @Test
    void to_instagram_under_a_plain_name() {
        InstagramSendings account = new InstagramSendings(api());

        account.upload(draft("instagram", MESSAGE, ""), PHOTO, bytes(), TOKEN);

        assertThat(graph.calls().getFirst().body())
                .contains("name=\"platform\"\r\n\r\ninstagram\r\n")
                .contains("filename=\"se_al.png\"");
        assertThat(account.upload(draft("instagram", Intent.of(Act.COMMENT_REPLY), ""), PHOTO, bytes(), TOKEN)
                        .answer())
                .isEqualTo(Answer.Refused.NOT_POSSIBLE);
    }

    @Test
    void to_whatsapp_and_from_there_with_words_below_it() {
        WhatsappSendings number = new WhatsappSendings(api());

        number.upload(draft("whatsapp", MESSAGE, "Tu factura"), PAPER, bytes(), TOKEN);
        number.send(draft("whatsapp", MESSAGE, "Tu factura").with(uploaded(PAPER)), TOKEN);

        assertThat(graph.calls().getFirst().body())
                .contains("name=\"messaging_product\"\r\n\r\nwhatsapp\r\n")
                .contains("name=\"type\"\r\n\r\napplication/pdf\r\n")
                .contains("name=\"file\"; filename=\"factura.pdf\"");
        assertThatJson(graph.calls().getLast().body()).isEqualTo("""
                {"messaging_product": "whatsapp", "recipient_type": "individual", "to": "7001", "type": "document",
                 "context": {"message_id": "900_901"},
                 "document": {"id": "501", "filename": "factura.pdf", "caption": "Tu factura"}}
                """);
    }

    @Test
    void what_the_network_says_against_it_is_told() {
        graph.spoilPublishing(Spoiled.error(400, 100, 2018047));

        assertThat(page().upload(draft("facebook", MESSAGE, ""), PHOTO, bytes(), TOKEN)
                        .answer())
                .isEqualTo(new Answer.Refused(new RefusalCause(RefusalReason.BAD_INPUT, 100, 2018047)));
    }

    private PageSendings page() {
        return new PageSendings(api());
    }

    private GraphApi api() {
        return new GraphApi(graph.url(), Duration.ofSeconds(1), Duration.ofSeconds(2), Optional.empty());
    }

    private static Draft draft(String channel, Intent intent, String text) {
        AccountRef account = new AccountRef(new ChannelName(channel), new NetworkId("100000000000001"));
        return new Draft(account, intent, new NetworkId("900_901"), text, Optional.empty());
    }

    private static Uploaded uploaded(Enclosure file) {
        return new Uploaded(file, new NetworkId("501"));
    }

    private static Enclosure file(FileFamily family, String mediaType, String name) {
        return new Enclosure(UUID.randomUUID(), family, mediaType, name, BYTES.length);
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(BYTES);
    }
}
