package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;

/** What an agent says of a conversation that is closed, and where a supervisor says what can be said. */
@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class AClosingSaysWhatItWasAboutIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";

    @Test
    void an_agent_chooses_a_leaf_of_each_branch_before_the_conversation_is_closed() {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA)) {
            // Given
            visit.button("Resolver").click();
            Locator selects = visit.page().locator("plaza-resolve-ask select");
            Locator confirm = visit.page().locator("plaza-resolve-ask .acts .main");
            assertThat(selects).hasCount(4);
            assertThat(confirm).isDisabled();

            // When
            selects.nth(0).selectOption("internet-fibra");
            selects.nth(1).selectOption("sin-servicio");
            selects.nth(3).selectOption("red");
            confirm.click();

            // Then
            assertThat(visit.page().locator("plaza-resolve-ask dialog")).isHidden();
            assertThat(services.received("/api/v1/conversations/" + ROSA + "/resolution"))
                    .singleElement()
                    .extracting(request -> request.body())
                    .asString()
                    .contains("\"product\":\"internet-fibra\"", "\"resolution\":\"resuelto\"", "\"area\":\"red\"");
        }
    }

    @Test
    void a_supervisor_writes_the_tree_as_lists() {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/promises")) {
            Locator causes = visit.page().getByLabel("Causa");

            causes.fill("Sin servicio\nFactura\n  Cobro indebido\n  Aumento de precio");
            visit.button("Guardar motivos").click();

            assertThat(visit.text("Guardado. Vale para lo que se resuelva desde ahora."))
                    .isVisible();
            assertThat(services.received("/api/v1/brands/telco-andina/reasons"))
                    .filteredOn(request -> request.method().equals("PUT"))
                    .singleElement()
                    .extracting(request -> request.body())
                    .asString()
                    .contains("{\"id\":\"aumento-de-precio\",\"name\":\"Aumento de precio\",\"below\":[]}");
        }
    }
}
