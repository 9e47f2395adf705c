package plaza.ingestion.facebook.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Usage;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.ingestion.graph.Spoiled;
import plaza.ingestion.graph.network.GraphApi;

/** restfb over our own exchange, against a network that misbehaves byte by byte. */
class EachFaultOfTheNetworkIsToldApartTest {

    private static final String TARGET = "900_901";
    private static final Draft DRAFT =
            Draft.comment(DemoAccount.PAGE.ref(), new NetworkId(TARGET), "¡Hola Rosa! ¿Sigue así?");
    private static final Secret TOKEN = Secret.of(ScriptedGraph.TOKEN);
    private static final String HTML = "<!DOCTYPE html><html><body>Sorry</body></html>";

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
    void a_publication_has_the_networks_id() {
        Answer answer = publish();

        assertThat(answer)
                .isEqualTo(new Answer.Published(
                        new NetworkId(graph.wall().getFirst().id())));
        assertThat(graph.textsBelow(TARGET)).containsExactly(DRAFT.text());
    }

    @Test
    void the_token_travels_in_the_header_and_the_proof_goes_with_it() {
        publish();

        ScriptedGraph.Call call = graph.calls().getFirst();
        assertThat(call.target()).matches("/v\\d+\\.\\d+/900_901/comments.*").doesNotContain(ScriptedGraph.TOKEN);
        assertThat(call.body()).doesNotContain(ScriptedGraph.TOKEN);
        assertThat(call.headers()).containsEntry("authorization", "Bearer " + ScriptedGraph.TOKEN);
        assertThat(call.parameters()).containsEntry("appsecret_proof", proof());
    }

    @Test
    void a_closed_connection_is_unclear_and_the_post_is_not_sent_again() {
        graph.spoilPublishing(Spoiled.closes());

        assertThat(publish()).isInstanceOf(Answer.Unclear.class);
        assertThat(graph.publishings()).hasSize(1);
    }

    @Test
    void a_connection_that_closes_after_the_deed_is_unclear_and_not_sent_again() {
        graph.spoilPublishing(Spoiled.publishesThenCloses());

        assertThat(publish()).isInstanceOf(Answer.Unclear.class);
        assertThat(graph.textsBelow(TARGET)).hasSize(1);
    }

    @Test
    void a_refused_connection_was_never_sent() throws IOException {
        assertThat(page(unused()).send(DRAFT, TOKEN).answer()).isEqualTo(new Answer.NotSent("ConnectException"));
    }

    @Test
    void a_late_answer_is_unclear() {
        graph.spoilPublishing(Spoiled.says(200, "{\"id\":\"1_2\"}").after(60_000));

        assertThat(publish()).isEqualTo(new Answer.Unclear("HttpTimeoutException"));
    }

    @Test
    void html_in_front_of_the_network_is_unclear() {
        graph.spoilPublishing(Spoiled.says(502, HTML));

        assertThat(publish()).isEqualTo(new Answer.Unclear("http-502"));
    }

    @Test
    void html_that_calls_itself_a_bad_request_is_unclear() {
        graph.spoilPublishing(Spoiled.says(400, HTML));

        assertThat(publish()).isEqualTo(new Answer.Unclear("http-400"));
    }

    @Test
    void a_fault_inside_the_network_is_unclear() {
        graph.spoilPublishing(Spoiled.error(500, 1, 99).andDoes());

        assertThat(publish()).isEqualTo(new Answer.Unclear("code-1"));
    }

    @Test
    void an_error_late_in_the_body_is_seen() {
        String filler = "x".repeat(200);
        graph.spoilPublishing(
                Spoiled.says(400, "{\"__debug__\":\"" + filler + "\",\"error\":{\"code\":100,\"error_subcode\":33}}"));

        assertThat(publish()).isEqualTo(gone());
    }

    @Test
    void an_error_behind_white_space_and_a_byte_order_mark_is_seen() {
        graph.spoilPublishing(Spoiled.says(400, "\uFEFF\n {\"error\":{\"code\":100,\"error_subcode\":33}}"));

        assertThat(publish()).isEqualTo(gone());
    }

    @Test
    void an_error_that_comes_as_a_success_is_an_error() {
        graph.spoilPublishing(Spoiled.error(200, 100, 33));

        assertThat(publish()).isEqualTo(gone());
    }

    @Test
    void a_success_without_an_id_is_unclear() {
        graph.spoilPublishing(Spoiled.says(200, "{}"), Spoiled.says(200, ""), Spoiled.says(200, "{\"id\":null}"));

        assertThat(publish()).isEqualTo(new Answer.Unclear("no-id"));
        assertThat(publish()).isEqualTo(new Answer.Unclear("no-id"));
        assertThat(publish()).isEqualTo(new Answer.Unclear("no-id"));
    }

    @Test
    void a_token_that_is_refused_is_told_as_such_in_any_language() {
        graph.spoilPublishing(Spoiled.error(401, 190, 463));

        assertThat(publish()).isEqualTo(new Answer.Unauthorised());
    }

    @Test
    void too_many_requests_tell_how_long_to_wait() {
        graph.spoilPublishing(Spoiled.says(429, "Retry-After", "7", ""));

        assertThat(publish()).isEqualTo(new Answer.Limited(Optional.of(Duration.ofSeconds(7))));
    }

    @Test
    void a_limit_of_the_page_tells_when_it_ends_in_its_own_header() {
        graph.spoilPublishing(Spoiled.says(
                403,
                "X-Business-Use-Case-Usage",
                "{\"1\":[{\"type\":\"pages\",\"call_count\":100,\"estimated_time_to_regain_access\":19}]}",
                "{\"error\":{\"code\":32}}"));

        assertThat(publish()).isEqualTo(new Answer.Limited(Optional.of(Duration.ofMinutes(19))));
    }

    @Test
    void a_limit_without_a_word_on_its_length_is_a_limit() {
        graph.spoilPublishing(Spoiled.error(400, 613, 1));

        assertThat(publish()).isEqualTo(new Answer.Limited(Optional.empty()));
    }

    @Test
    void the_nearest_of_all_limits_is_how_much_we_have_used() {
        graph.spoilPublishing(Spoiled.says(
                200,
                Map.of(
                        "X-App-Usage",
                        "{\"call_count\":28,\"total_cputime\":3,\"total_time\":41}",
                        "X-Business-Use-Case-Usage",
                        "{\"1\":[{\"type\":\"pages\",\"call_count\":104,\"total_cputime\":1,\"total_time\":2,"
                                + "\"estimated_time_to_regain_access\":3}]}"),
                "{\"id\":\"1_2\"}"));

        assertThat(page(graph.url()).send(DRAFT, TOKEN).usage())
                .isEqualTo(new Usage(Optional.of(104), Optional.of(Duration.ofMinutes(3))));
    }

    @Test
    void a_redirect_is_not_followed() {
        graph.spoilPublishing(Spoiled.says(302, "Location", "http://localhost:1/elsewhere", ""));

        assertThat(publish()).isEqualTo(new Answer.Unclear("http-302"));
        assertThat(graph.calls()).hasSize(1);
    }

    private Answer publish() {
        return page(graph.url()).send(DRAFT, TOKEN).answer();
    }

    private static PageSendings page(URI url) {
        return new PageSendings(new GraphApi(
                url, Duration.ofSeconds(1), Duration.ofSeconds(1), Optional.of(Secret.of("local-app-secret"))));
    }

    private static Answer gone() {
        return new Answer.Refused(new RefusalCause(RefusalReason.TARGET_GONE, 100, 33));
    }

    private static URI unused() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return URI.create("http://localhost:" + socket.getLocalPort());
        }
    }

    private static String proof() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("local-app-secret".getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(ScriptedGraph.TOKEN.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
