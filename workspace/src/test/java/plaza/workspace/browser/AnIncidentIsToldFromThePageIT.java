package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;
import plaza.workspace.standin.Received;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class AnIncidentIsToldFromThePageIT extends PageInABrowser {

    private static final String INCIDENT = "/api/v1/incidents/0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1";
    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";

    @Test
    void a_supervisor_approves_what_is_told_and_raises_it_to_a_crisis() {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/incidents")) {
            visit.button("Aprobar un dato").click();
            visit.page().locator("plaza-incident-card textarea").fill("Vuelve a las 18.");
            visit.page().locator("plaza-incident-card .main").click();
            assertThat(visit.text("Vuelve a las 18.")).isVisible();

            visit.button("Elevar a crisis").click();
            visit.page()
                    .locator("plaza-incident-card input:not([type=checkbox])")
                    .fill("Crisis Córdoba");
            visit.page().locator("plaza-incident-card [type=checkbox]").first().check();
            visit.button("Confirmar la crisis").click();

            assertThat(visit.text("Crisis, nivel 1")).isVisible();
            assertThat(services.received(INCIDENT + "/crisis"))
                    .extracting(Received::body)
                    .containsExactly(
                            "{\"level\":1,\"team\":\"Crisis Córdoba\",\"switches\":[\"four-eyes-in-public\"]}");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void an_owner_says_whether_a_conversation_belongs_to_it() {
        provider.logsIn(DemoUser.LUCIA);
        services.desk().incidents().suggestFor(ROSA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA)) {
            assertThat(visit.text("El cliente parece hablar de esto: Nueva Córdoba, sin internet"))
                    .isVisible();

            visit.page().locator("plaza-case-incidents button").first().click();

            assertThat(visit.page().locator("plaza-case-incidents section")).hasCount(0);
            assertThat(services.received(
                            "/api/v1/conversations/" + ROSA + "/incidents/0192f3a0-7c1e-7d21-8a11-5b0c9e3d1fa1"))
                    .extracting(Received::body)
                    .containsExactly("{\"belongs\":true}");
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
