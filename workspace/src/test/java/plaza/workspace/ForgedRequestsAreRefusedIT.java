package plaza.workspace;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.workspace.standin.Browser;
import plaza.workspace.standin.StandInServices;
import plaza.workspace.standin.StandIns;
import plaza.workspace.standin.StandIns.StandIn;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class ForgedRequestsAreRefusedIT {

    private static final String PRESENCE = "/svc/agent/api/v1/agents/me/presence";

    @TestHTTPResource("/")
    URI workspace;

    @StandIn
    StandInServices services;

    @BeforeEach
    void clean_services() {
        services.forget();
    }

    @Test
    void a_command_of_another_site_is_refused_and_no_service_hears_of_it() {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace)
                .raw(
                        "PUT",
                        PRESENCE,
                        "Sec-Fetch-Site",
                        "cross-site",
                        "Origin",
                        "https://evil.example",
                        "X-Plaza-Page",
                        "1");

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThatJson(answer.body()).node("type").isEqualTo("urn:problem:workspace:cross-site-request");
        assertThat(services.received("/api/v1/agents/me/presence")).isEmpty();
    }

    @Test
    void a_form_of_our_own_origin_without_our_mark_is_refused() {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace).raw("PUT", PRESENCE, "Sec-Fetch-Site", "same-origin");

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void a_command_that_does_not_say_where_it_comes_from_is_refused() {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace).raw("PUT", PRESENCE, "X-Plaza-Page", "1");

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void another_site_cannot_keep_an_agent_present_by_opening_the_stream() {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace)
                .raw("GET", "/api/events", "Sec-Fetch-Site", "same-site", "Sec-Fetch-Mode", "cors");

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void another_site_cannot_log_a_person_out() {
        // Given
        Browser browser = Browser.loggedIn(workspace);

        // When
        HttpResponse<String> answer =
                browser.raw("GET", "/logout", "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "navigate");

        // Then
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void a_link_from_another_site_opens_the_page() {
        // When
        HttpResponse<String> answer = Browser.loggedIn(workspace)
                .raw(
                        "GET",
                        "/inbox",
                        "Sec-Fetch-Site",
                        "cross-site",
                        "Sec-Fetch-Mode",
                        "navigate",
                        "Accept",
                        "text/html");

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
    }
}
