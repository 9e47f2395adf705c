package plaza.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static plaza.platform.testing.DemoUser.MATEO;
import static plaza.platform.testing.DemoUser.SOFIA;

import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How people come in, stay and leave. Tokens stay on the server all the time. */
@InABrowser
class SessionsOfPeopleJourney {

    /** The beginning of every signed token: {@code {"} in base64url. */
    private static final String TOKEN = "eyJ";

    private static final Duration SHORT_LIVED = Duration.ofSeconds(15);
    private static final Duration USUAL = Duration.ofMinutes(5);

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final Stage stage = Stage.open();
    private final Visitor visitor = visitors.arrives();

    @Test
    void a_wrong_password_lets_nobody_in_and_the_right_one_afterwards_does() {
        // Given
        LoginPage login = LoginPage.of(visitor, stage);

        // When
        login.enters(MATEO, "not-the-password");
        login.refuses();

        // Then
        new Inbox(login.logsIn(MATEO)).isReady();
    }

    @Test
    void the_browser_holds_no_token() {
        // When
        Inbox inbox = Inbox.of(MATEO, visitor, stage);

        // Then
        assertThat(visitor.cookiesFor(stage.workspace() + "/")).isNotEmpty().noneMatch(value -> value.contains(TOKEN));
        assertThat(inbox.tab().stored()).doesNotContain(TOKEN);
    }

    @Test
    void who_logs_out_is_asked_for_the_password_again() {
        // Given
        Inbox inbox = Inbox.of(MATEO, visitor, stage);

        // When
        inbox.tab().logsOut();

        // Then
        assertThat(inbox.tab().words("La sesión quedó cerrada")).isVisible();
        inbox.tab().page().getByText("Volver a entrar").click();
        new LoginPage(inbox.tab()).isShown();
    }

    @Test
    void a_session_that_ends_is_told_kindly_and_leads_back_to_the_same_place() {
        // Given
        stage.realm().tokensOfThePageLive(SHORT_LIVED);
        try {
            SupervisorPage page = SupervisorPage.of(SOFIA, visitor, stage);
            Tab tab = page.tab().goesTo(stage.workspace() + "/supervision?channel=facebook");
            page.isReady();

            // When
            stage.realm().shutsOut(SOFIA);

            // Then
            assertThat(tab.words("La sesión terminó")).isVisible();
            tab.button("Volver a entrar").click();
            LoginPage login = new LoginPage(tab);
            login.isShown();
            login.logsIn(SOFIA);
            page.isReady();
            assertThat(tab.page()).hasURL(Pattern.compile(".*/supervision\\?channel=facebook$"));
        } finally {
            stage.realm().tokensOfThePageLive(USUAL);
        }
    }

    @Test
    void a_change_without_the_mark_of_the_page_is_refused() {
        // Given
        Tab tab = Inbox.of(MATEO, visitor, stage).tab();

        // When
        Response answer = tab.fetches("/svc/agent/api/v1/agents/me/presence", "PUT", "{\"state\":\"available\"}");

        // Then
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.text()).contains("urn:problem:workspace:cross-site-request");
    }

    @Test
    void a_form_of_another_origin_cannot_use_the_session_of_this_browser() {
        // Given
        Inbox.of(MATEO, visitor, stage);
        Tab elsewhere = visitor.opensATab().goesTo(stage.realm().configuration());

        // When
        Response answer = elsewhere.submitsAFormTo(
                stage.workspace() + "/svc/conversation/api/v1/conversations/" + UUID.randomUUID() + "/resolution");

        // Then
        assertThat(answer.status()).isEqualTo(403);
    }
}
