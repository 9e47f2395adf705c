package plaza.workspace;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.DemoUser;
import plaza.workspace.standin.Browser;
import plaza.workspace.standin.StandInProvider;
import plaza.workspace.standin.StandIns;
import plaza.workspace.standin.StandIns.StandIn;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class LoginKeepsTokensOnTheServerIT {

    @TestHTTPResource("/")
    URI workspace;

    @StandIn
    StandInProvider provider;

    @Test
    void a_person_who_opens_the_page_logs_in_and_comes_back_to_the_same_address() {
        // When
        HttpResponse<String> page =
                new Browser(workspace).visit("/inbox/0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001?view=waiting");

        // Then
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.uri().toString()).endsWith("/inbox/0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001?view=waiting");
        assertThat(page.body()).contains("<plaza-app");
    }

    @Test
    void the_cookie_holds_a_handle_that_scripts_cannot_read() {
        // When
        Browser browser = Browser.loggedIn(workspace);

        // Then
        assertThat(browser.cookies()).singleElement().satisfies(LoginKeepsTokensOnTheServerIT::isBareHandle);
    }

    private static void isBareHandle(HttpCookie cookie) {
        assertThat(cookie.getName()).isEqualTo("q_session");
        assertThat(cookie.getValue()).hasSize(43).doesNotContain(".");
        assertThat(cookie.isHttpOnly()).isTrue();
    }

    @Test
    void the_page_learns_who_is_logged_in_and_no_token() {
        // Given
        provider.logsIn(DemoUser.SOFIA);
        Browser browser = Browser.loggedIn(workspace);

        // When
        String session = browser.get("/api/session").body();

        // Then
        assertThatJson(session)
                .isObject()
                .containsOnlyKeys("name", "subject", "roles", "sites", "expiresAt", "now")
                .containsEntry("name", "Sofia")
                .containsEntry("subject", DemoUser.SOFIA.subject());
        assertThatJson(session).node("roles").isArray().containsExactly("supervisor");
        assertThatJson(session).node("sites").isArray().containsExactly("cordoba");
        provider.logsIn(DemoUser.LUCIA);
    }

    @Test
    void a_script_without_a_session_is_told_499_and_not_sent_to_a_login_form() {
        // When
        HttpResponse<String> answer = new Browser(workspace).get("/svc/agent/api/v1/offers");

        // Then
        assertThat(answer.statusCode()).isEqualTo(499);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("OIDC");
    }

    @Test
    void a_stream_without_a_session_is_told_499_too() {
        // When
        HttpResponse<String> answer = new Browser(workspace)
                .raw(
                        "GET",
                        "/api/events",
                        "Accept",
                        "text/event-stream",
                        "Sec-Fetch-Mode",
                        "cors",
                        "Sec-Fetch-Site",
                        "same-origin");

        // Then
        assertThat(answer.statusCode()).isEqualTo(499);
    }

    @Test
    void after_logging_out_the_handle_is_worth_nothing() {
        // Given
        Browser browser = Browser.loggedIn(workspace);
        HttpCookie stolen = browser.cookies().getFirst();

        // When
        HttpResponse<String> bye = browser.visit("/logout");

        // Then
        assertThat(bye.uri().getPath()).isEqualTo("/bye.html");
        assertThat(bye.statusCode()).isEqualTo(200);
        HttpResponse<String> answer = new Browser(workspace)
                .raw(
                        "GET",
                        "/api/session",
                        "Cookie",
                        stolen.getName() + "=" + stolen.getValue(),
                        "Sec-Fetch-Mode",
                        "cors");
        assertThat(answer.statusCode()).isEqualTo(499);
    }
}
