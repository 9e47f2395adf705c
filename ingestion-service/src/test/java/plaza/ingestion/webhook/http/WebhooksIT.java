package plaza.ingestion.webhook.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.Ledger;
import plaza.ingestion.Square;
import plaza.ingestion.rawkey.OpenedRaw;
import plaza.ingestion.webhook.Signed;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class WebhooksIT {

    private static final String PROBLEM = "application/problem+json";
    private static final int FIVE_MIB = 5 * 1024 * 1024;

    @Inject
    OpenedRaw opened;

    @ParameterizedTest
    @ValueSource(strings = {"/webhooks/facebook", "/webhooks/facebook/default"})
    void a_handshake_echoes_the_challenge_as_plain_text(String address) {
        given().queryParam("hub.mode", "subscribe")
                .queryParam("hub.challenge", "1158201444")
                .queryParam("hub.verify_token", "local-verify-token")
                .get(address)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/plain"))
                .body(equalTo("1158201444"));
    }

    @ParameterizedTest
    @CsvSource({
        "subscribe, 1158201444, a-wrong-token",
        "subscribe, <script>, local-verify-token",
        "unsubscribe, 1158201444, local-verify-token"
    })
    void a_handshake_that_is_not_right_is_refused(String mode, String challenge, String token) {
        given().queryParam("hub.mode", mode)
                .queryParam("hub.challenge", challenge)
                .queryParam("hub.verify_token", token)
                .get("/webhooks/facebook")
                .then()
                .statusCode(403)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:problem:ingestion:handshake-refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/webhooks/hovercraft", "/webhooks/facebook/other", "/webhooks/FACEBOOK"})
    void an_address_that_is_not_ours_is_not_found(String address) {
        given().get(address).then().statusCode(404).contentType(startsWith(PROBLEM));
        given().body("{}").post(address).then().statusCode(404).contentType(startsWith(PROBLEM));
    }

    @Test
    void a_wrong_signature_is_refused_and_nothing_is_stored() {
        String id = Square.newCommentId();
        byte[] body = Square.comment(id, "x").getBytes(StandardCharsets.UTF_8);

        Square.send(body, Signed.by("a-stranger", body))
                .then()
                .statusCode(401)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:problem:ingestion:signature-refused"));

        assertThat(raw(body)).isZero();
    }

    @Test
    void no_signature_is_refused() {
        given().body("{}").post("/webhooks/facebook").then().statusCode(401);
    }

    @Test
    void refusals_are_counted() {
        given().body("{}").post("/webhooks/facebook").then().statusCode(401);

        given().get("/q/metrics")
                .then()
                .body(containsString(
                        "plaza_ingestion_webhook_total{channel=\"facebook\",outcome=\"signature_missing\""));
    }

    @Test
    void an_empty_body_with_a_right_signature_is_a_bad_request() {
        Square.send(new byte[0])
                .then()
                .statusCode(400)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:problem:ingestion:empty-body"));
    }

    @Test
    void a_body_of_five_mebibytes_is_too_large_whoever_signed_it() {
        Square.send(spaces(FIVE_MIB))
                .then()
                .statusCode(413)
                .contentType(startsWith(PROBLEM))
                .body("type", equalTo("urn:problem:plaza:too-large"));
    }

    @Test
    void a_large_body_of_untold_length_is_too_large_as_well() throws IOException, InterruptedException {
        byte[] body = spaces(FIVE_MIB);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/webhooks/facebook"))
                .header("X-Hub-Signature-256", Signed.by(Square.SECRET, body))
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith(PROBLEM));
        }
        assertThat(raw(body)).isZero();
    }

    @Test
    void what_is_acknowledged_lies_in_the_raw_log_byte_by_byte_and_sealed() {
        byte[] body = ("\uFEFF " + Square.comment(Square.newCommentId(), "ñandú")).getBytes(StandardCharsets.UTF_8);

        Square.send(body).then().statusCode(200);

        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            assertThat(probe.list(Ledger.RAW)).noneMatch(record -> Arrays.equals(record.value(), body));
            assertThat(opened.list(probe, Ledger.RAW))
                    .filteredOn(record -> Arrays.equals(record.value(), body))
                    .singleElement()
                    .satisfies(ProbeRecord::assertFitsContract)
                    .satisfies(record -> assertThat(record.headers())
                            .containsEntry("channel", "facebook")
                            .containsEntry("app", "default"));
        }
    }

    @Test
    void what_is_not_json_is_acknowledged_once_it_is_durable() {
        byte[] body = ("hello=" + Square.newCommentId()).getBytes(StandardCharsets.UTF_8);

        Square.send(body).then().statusCode(200);

        assertThat(raw(body)).isEqualTo(1);
    }

    @Test
    void the_wrong_method_is_a_problem_of_its_own() {
        given().delete("/webhooks/facebook").then().statusCode(405).contentType(startsWith(PROBLEM));
    }

    private long raw(byte[] body) {
        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            return opened.list(probe, Ledger.RAW).stream()
                    .filter(record -> Arrays.equals(record.value(), body))
                    .count();
        }
    }

    private static byte[] spaces(int length) {
        byte[] spaces = new byte[length];
        Arrays.fill(spaces, (byte) ' ');
        return spaces;
    }
}
