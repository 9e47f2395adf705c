package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;
import plaza.workspace.standin.Received;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class CasesAreBroughtOverInTheBrowserIT extends PageInABrowser {

    private static final String IMPORTS = "/api/v1/imports";

    @Test
    void a_file_is_tried_then_brought_over_as_it_was_tried() throws IOException {
        try (Visit visit = visit(DemoUser.ADMIN)) {
            // Given
            choose(visit);
            visit.button("Probar el archivo").click();
            assertThat(visit.text("Es una prueba: todavía no se trajo nada")).isVisible();
            assertThat(visit.text("La cuenta no existe, o es de otro sitio")).isVisible();
            Download rejected = visit.page()
                    .waitForDownload(() -> visit.button("Guardar la lista").click());
            assertThat(Files.readString(rejected.path()))
                    .startsWith("line,reason,detail\r\n7,unknown-account,")
                    .contains("9,not-a-time,");

            // When
            visit.button("Traer los casos (2)").click();

            // Then
            assertThat(visit.text("Los casos ya están en Plaza.")).isVisible();
            assertThat(services.received(IMPORTS))
                    .extracting(Received::target)
                    .containsExactly(
                            IMPORTS + "?source=crm-viejo&dryRun=true", IMPORTS + "?source=crm-viejo&dryRun=false");
            assertThat(services.received(IMPORTS)).extracting(Received::body).containsOnly("caseId,state\n1,open\n");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void what_cannot_be_tried_is_said_before_anything_is_sent() {
        try (Visit visit = visit(DemoUser.ADMIN)) {
            choose(visit);

            visit.page().locator("plaza-imports input[type=file]").setInputFiles(FileOfCases.of("casos.xlsx", "PK"));

            assertThat(visit.text("El archivo tiene que terminar en")).isVisible();
            assertThat(visit.button("Probar el archivo")).isDisabled();
            assertThat(services.received(IMPORTS)).isEmpty();
        }
    }

    @Test
    void a_broken_connection_says_that_it_can_be_repeated() {
        try (Visit visit = visit(DemoUser.ADMIN)) {
            choose(visit);
            visit.button("Probar el archivo").click();
            Locator bring = visit.button("Traer los casos (2)");
            assertThat(bring).isVisible();
            services.hangsUp(IMPORTS);

            bring.click();

            assertThat(visit.text("Se puede repetir sin riesgo")).isVisible();
            assertThat(bring).isEnabled();
        }
    }

    @Test
    void only_who_may_bring_cases_over_finds_the_page() {
        try (Visit visit = visit(DemoUser.SOFIA)) {
            assertThat(visit.text("Tu perfil no permite ver esto.")).isVisible();
            assertThat(visit.text("Traer casos")).hasCount(0);
            assertThat(visit.page().locator("plaza-imports")).hasCount(0);
        }
    }

    private Visit visit(DemoUser user) {
        provider.logsIn(user);
        return Visit.of(chromium, workspace, Visit.Look.USUAL).open("/imports");
    }

    private static void choose(Visit visit) {
        visit.page().getByLabel("De dónde vienen").fill("CRM viejo");
        visit.page().locator("plaza-imports input[type=file]").setInputFiles(FileOfCases.CSV);
    }
}
