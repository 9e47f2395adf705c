package plaza.ingestion.attachment;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.ingestion.Ledger;
import plaza.ingestion.Square;
import plaza.ingestion.attachment.network.ScriptedServer;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.graph.GraphPort;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** From the webhook that tells of a file to the person who opens it. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
@QuarkusTestResource(GraphPort.class)
class AttachmentsIT {

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    private KafkaProbe probe;
    private ScriptedServer network;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
        network = FileServer.start();
    }

    @AfterEach
    void close() {
        network.close();
        probe.close();
    }

    @Test
    void a_picture_is_kept_and_opened_by_a_ticket_under_harmless_headers() throws IOException {
        String file = told("image", FileServer.url("foto.png"));

        assertThat(settled(file)).containsExactly("stored", null, "unscanned", "image/png", "adjunto.png");
        Response opened = opened(file, ticket(file, DemoUser.LUCIA));
        assertThat(opened.statusCode()).isEqualTo(200);
        assertThat(opened.asByteArray()).isEqualTo(FileServer.PNG);
        assertThat(opened.contentType()).isEqualTo("image/png");
        assertThat(opened.header("Content-Disposition")).startsWith("inline; filename=\"adjunto.png\"");
        assertThat(opened.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(opened.header("Content-Security-Policy")).isEqualTo("sandbox; default-src 'none'");
        assertThat(opened.header("Cache-Control")).isEqualTo("private, no-store");
    }

    @Test
    void a_document_is_given_out_to_be_saved_only() throws IOException {
        String file = told("file", FileServer.url("factura.pdf"));
        settled(file);

        Response opened = opened(file, ticket(file, DemoUser.LUCIA));

        assertThat(opened.asByteArray()).isEqualTo(FileServer.PDF);
        assertThat(opened.header("Content-Disposition")).startsWith("attachment; filename=");
    }

    @Test
    void without_a_ticket_of_ones_own_there_is_nothing() throws IOException {
        String file = told("image", FileServer.url("foto.png"));
        settled(file);

        assertThat(opened(file, "").statusCode()).isEqualTo(404);
        assertThat(opened(file, ticket(file, DemoUser.MATEO)).statusCode()).isEqualTo(404);
        assertThat(opened(
                                file,
                                ATicket.of(
                                        file,
                                        DemoUser.LUCIA.subject(),
                                        clock.instant().minusSeconds(1)))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "page.png, wrong-type",
        "inside.png, refused-host",
        "expired.png, gone",
        "endless.png, too-large",
        "//169.254.169.254/foto.png, refused-host"
    })
    void what_is_not_kept_says_why_and_is_not_given_out(String name, String reason) throws IOException {
        String file = told("image", name.startsWith("//") ? "http:" + name : FileServer.url(name));

        assertThat(settled(file)).containsExactly("refused", reason, null, null, null);
        Response opened = opened(file, ticket(file, DemoUser.LUCIA));
        assertThat(opened.statusCode()).isEqualTo(409);
        assertThat(opened.<String>path("type")).isEqualTo("urn:problem:ingestion:attachment-not-available");
        assertThat(opened.<String>path("reason")).isEqualTo(reason);
    }

    @Test
    void where_only_an_id_is_told_the_network_is_asked() throws IOException {
        String id = "wamid." + Square.newCommentId();
        Square.send("whatsapp", """
            {"object":"whatsapp_business_account","entry":[{"id":"300000000000001","changes":[{"field":"messages",
             "value":{"metadata":{"phone_number_id":"200000000000001"},"messages":[{"from":"5493515550101","id":"%s",
             "timestamp":"1795352400","type":"image","image":{"id":"55","mime_type":"image/png"}}]}}]}]}\
            """.formatted(id));

        assertThat(settled(fileOf(id))).startsWith("stored");
    }

    @Test
    void a_file_that_is_too_large_is_told_so_with_what_is_taken() {
        Response put = put(UUID.randomUUID().toString(), new byte[15_000_001]);

        assertThat(put.statusCode()).isEqualTo(413);
        assertThat(put.<String>path("type")).isEqualTo("urn:problem:ingestion:attachment-too-large");
        assertThat(put.<Integer>path("limit")).isEqualTo(15_000_000);
    }

    @Test
    void what_an_agent_puts_here_has_a_receipt_and_is_opened_by_ticket() {
        String file = UUID.randomUUID().toString();

        Response put = put(file, FileServer.PNG);

        assertThat(put.statusCode()).isEqualTo(200);
        assertThat(put.<String>path("kind")).isEqualTo("image");
        assertThat(put.<String>path("name")).isEqualTo("señal.png");
        assertThat(put.<String>path("receipt")).isNotBlank();
        assertThat(opened(file, ticket(file, DemoUser.LUCIA)).asByteArray()).isEqualTo(FileServer.PNG);
    }

    @Test
    void what_is_no_file_of_ours_or_without_a_ticket_is_not_taken() {
        String file = UUID.randomUUID().toString();

        assertThat(put(file, "<html>".getBytes(StandardCharsets.UTF_8)).<String>path("type"))
                .isEqualTo("urn:problem:ingestion:attachment-wrong-type");
        assertThat(put(file, new byte[15_000_001]).statusCode()).isEqualTo(413);
        assertThat(as(DemoUser.MATEO)
                        .contentType("application/octet-stream")
                        .body(FileServer.PNG)
                        .put("/api/v1/attachments/" + file + "?ticket=" + uploadTicket(file))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_may_be_larger_than_a_webhook() {
        byte[] large = Arrays.copyOf(FileServer.PNG, 5_000_000);

        assertThat(put(UUID.randomUUID().toString(), large).<Integer>path("size"))
                .isEqualTo(5_000_000);
    }

    private Response put(String file, byte[] bytes) {
        return as(DemoUser.LUCIA)
                .contentType("application/octet-stream")
                .body(bytes)
                .put("/api/v1/attachments/" + file + "?name=señal.png&ticket=" + uploadTicket(file));
    }

    private String uploadTicket(String file) {
        return new SealedWords(Secret.of("local-ticket-key"), "upload-ticket.v1")
                .seal(List.of(
                        file,
                        UUID.randomUUID().toString(),
                        "facebook",
                        "100000000000001",
                        DemoUser.LUCIA.subject(),
                        Long.toString(clock.instant().plusSeconds(300).getEpochSecond())));
    }

    private String told(String type, String url) throws IOException {
        String id = "m_" + Square.newCommentId();
        Square.send("facebook", """
            {"object":"page","entry":[{"id":"100000000000001","time":1795352400500,"messaging":[
             {"sender":{"id":"7001"},"recipient":{"id":"100000000000001"},"timestamp":1795352400000,
              "message":{"mid":"%s","attachments":[{"type":"%s","payload":{"url":"%s"}}]}}]}]}\
            """.formatted(id, type, url));
        return fileOf(id);
    }

    private String fileOf(String externalId) throws IOException {
        ProbeRecord event = ledger.awaitEvent(probe, externalId);
        event.assertFitsContract();
        return new ObjectMapper()
                .readTree(event.text())
                .at("/attachments/0/fileId")
                .asText();
    }

    /** State, reason, scan, media type and name, once it is neither waiting nor scanning. */
    private String[] settled(String file) {
        String ticket = ticket(file, DemoUser.LUCIA);
        return Waiting.LONG
                .forCondition()
                .until(() -> state(file, ticket), state -> !"waiting".equals(state[0]) && !"scanning".equals(state[0]));
    }

    private static String[] state(String file, String ticket) {
        Response answer = as(DemoUser.LUCIA).get("/api/v1/attachments/" + file + "/state?ticket=" + ticket);
        return new String[] {
            answer.path("state"),
            answer.path("reason"),
            answer.path("scan"),
            answer.path("mediaType"),
            answer.path("name")
        };
    }

    private static Response opened(String file, String ticket) {
        return as(DemoUser.LUCIA).get("/api/v1/attachments/" + file + "?ticket=" + ticket);
    }

    private static RequestSpecification as(DemoUser user) {
        return given().auth().oauth2(user.token());
    }

    private String ticket(String file, DemoUser user) {
        return ATicket.of(file, user.subject(), clock.instant().plus(Duration.ofMinutes(5)));
    }
}
