package plaza.workspace;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.Waiting;
import plaza.workspace.standin.Browser;
import plaza.workspace.standin.Received;
import plaza.workspace.standin.StandInServices;
import plaza.workspace.standin.StandIns;
import plaza.workspace.standin.StandIns.StandIn;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class RequestsAreLedToTheServicesIT {

    @TestHTTPResource("/")
    URI workspace;

    @StandIn
    StandInServices services;

    @BeforeEach
    void clean_services() {
        services.mends();
        services.forget();
    }

    @Test
    void the_service_sees_the_bearer_and_neither_cookie_nor_our_own_mark() {
        // Given
        Browser browser = Browser.loggedIn(workspace);

        // When
        HttpResponse<String> answer = browser.get("/svc/agent/api/v1/echo?a=1&b=%C3%B1");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        Received received = services.received("/api/v1/echo").getFirst();
        assertThat(received.target()).isEqualTo("/api/v1/echo?a=1&b=%C3%B1");
        assertThat(received.authorization()).startsWith("Bearer ey");
        assertThat(received.cookie()).isNull();
        assertThat(received.mark()).isNull();
    }

    @Test
    void no_service_sets_a_cookie_and_nothing_is_kept_by_caches() {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace).get("/svc/agent/api/v1/echo");

        // Then
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    }

    @Test
    void bytes_that_a_service_locks_up_stay_locked_up() {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace).get("/svc/agent/api/v1/echo");

        // Then
        assertThat(answer.headers().allValues("Content-Security-Policy")).contains("sandbox; default-src 'none'");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).contains("nosniff");
    }

    @Test
    void a_command_arrives_with_its_body_and_its_idempotency_key() {
        // Given
        services.desk().fill(Instant.now());
        String conversation = services.desk().ids().getFirst();

        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace)
                .fetch(
                        "POST",
                        "/svc/conversation/api/v1/conversations/" + conversation + "/notes",
                        "{\"text\":\"llamar a la tarde\"}");

        // Then
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThatJson(services.received("/api/v1/conversations/" + conversation + "/notes")
                        .getFirst()
                        .body())
                .isEqualTo("{\"text\":\"llamar a la tarde\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/svc/agent/q/metrics",
                "/svc/ingestion/webhooks/facebook",
                "/svc/nobody/api/v1/x",
                "/svc/agent/api/..%2Fq/metrics",
            })
    void what_is_no_matter_of_a_page_is_not_reached(String path) {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace).get(path);

        // Then
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(services.received("/q")).isEmpty();
    }

    @Test
    void a_service_that_is_away_is_told_as_a_problem() {
        // Given
        Browser browser = Browser.loggedIn(workspace);
        services.hangsUp("/api/v1/accounts");

        // When
        HttpResponse<String> answer = browser.get("/svc/ingestion/api/v1/accounts");
        services.mends();

        // Then
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThatJson(answer.body()).node("type").isEqualTo("urn:problem:workspace:service-unavailable");
    }

    @Test
    void a_stream_comes_through_event_by_event() throws IOException {
        // Given
        Browser browser = Browser.loggedIn(workspace);
        try (BufferedReader stream = new BufferedReader(new InputStreamReader(
                browser.stream("/svc/conversation/api/v1/conversations/changes", "")
                        .body(),
                StandardCharsets.UTF_8))) {
            stream.readLine();

            // When
            services.tell("conversation", "conversation", "{\"n\":1}");

            // Then
            assertThat(stream.lines()
                            .dropWhile(line -> !line.startsWith("event"))
                            .limit(2))
                    .containsExactly("event: conversation", "data: {\"n\":1}");
        }
    }

    @Test
    void a_page_that_leaves_closes_its_stream_at_the_service() throws IOException {
        // Given
        int before = services.openStreams();
        HttpResponse<InputStream> stream =
                Browser.loggedIn(workspace).stream("/svc/conversation/api/v1/conversations/changes", "");
        Waiting.SHORT.until(() -> assertThat(services.openStreams()).isEqualTo(before + 1));

        // When
        stream.body().close();

        // Then
        Waiting.SHORT.until(() -> assertThat(services.openStreams()).isEqualTo(before));
    }
}
