package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class ABrandIsSilencedFromThePageIT extends PageInABrowser {

    private static final String WHY = "Salió una respuesta con datos equivocados.";

    @Test
    void a_supervisor_silences_it_with_a_reason_and_lifts_it() {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = visit("/supervision")) {
            // Given
            visit.button("Silenciar Telco Andina").click();
            Locator yes = visit.button("Silenciar");
            assertThat(yes).isDisabled();
            visit.page().locator("plaza-silence-ask textarea").fill(WHY);

            // When
            yes.click();

            // Then
            assertThat(visit.text("no sale ninguna respuesta")).isVisible();
            assertThat(visit.text("por decisión de sofia")).isVisible();
            assertThat(services.received("/api/v1/brands/telco-andina/silence"))
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).contains(WHY));
            visit.button("Levantar el silencio de Telco Andina").click();
            visit.button("Levantar el silencio").click();
            assertThat(visit.text("Habla con normalidad.")).isVisible();
            assertThat(visit.text("no sale ninguna respuesta")).hasCount(0);
        }
    }

    @Test
    void an_agent_sees_that_it_is_silent_and_why_and_decides_nothing() {
        provider.logsIn(DemoUser.LUCIA);
        services.desk().brand().silence(WHY, Instant.now());
        try (Visit visit = visit("/inbox")) {
            assertThat(visit.text("no sale ninguna respuesta")).isVisible();
            assertThat(visit.text(WHY)).isVisible();
            assertThat(visit.page().locator("plaza-brand-silence")).hasCount(0);
        }
    }

    private Visit visit(String path) {
        return Visit.of(chromium, workspace, Visit.Look.USUAL).open(path);
    }
}
