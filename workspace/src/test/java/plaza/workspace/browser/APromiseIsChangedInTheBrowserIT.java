package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;

/** What administrators change of what is promised, and what an owner sees of it. */
@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class APromiseIsChangedInTheBrowserIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";

    @Test
    void a_change_rests_on_the_version_that_was_read() {
        provider.logsIn(DemoUser.ADMIN);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/promises")) {
            // Given
            List<String> asked = new CopyOnWriteArrayList<>();
            visit.page().route("**/svc/conversation/api/v1/sla-policies/*", route -> {
                asked.add(route.request().headerValue("If-Match") + " "
                        + route.request().postData());
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{}"));
            });
            visit.button("Cambiar Reseñas de Córdoba").click();

            // When
            visit.page().getByLabel("Primera respuesta", exactly()).last().fill("20");
            visit.button("Guardar").click();

            // Then
            assertThat(visit.page().locator("plaza-policy-ask dialog")).isHidden();
            assertThat(asked).singleElement().asString().startsWith("\"0\" ").contains("\"targetSeconds\":1200");
        }
    }

    @Test
    void holidays_come_from_a_file() {
        provider.logsIn(DemoUser.ADMIN);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/promises")) {
            // Given
            List<String> sent = new CopyOnWriteArrayList<>();
            visit.page().route("**/svc/conversation/api/v1/calendars/*/holidays", route -> {
                sent.add(route.request().headerValue("Content-Type") + " "
                        + route.request().postData());
                route.fulfill(new Route.FulfillOptions()
                        .setContentType("application/json")
                        .setBody("{}"));
            });

            // When
            visit.page()
                    .locator("plaza-promises input[type=file]")
                    .setInputFiles(new FilePayload(
                            "feriados.ics", "text/calendar", "BEGIN:VCALENDAR".getBytes(StandardCharsets.UTF_8)));

            // Then
            visit.page().waitForCondition(() -> !sent.isEmpty());
            assertThat(sent).containsExactly("text/calendar BEGIN:VCALENDAR");
        }
    }

    @Test
    void a_supervisor_reads_and_changes_nothing() {
        provider.logsIn(DemoUser.SOFIA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/promises")) {
            assertThat(visit.text("Reseñas de Córdoba")).isVisible();
            assertThat(visit.page().locator("plaza-promises header button, plaza-promises tbody button"))
                    .hasCount(0);
        }
    }

    @Test
    void an_owner_sees_which_clocks_run_and_why_one_stands_still() {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA)) {
            assertThat(visit.page().locator("plaza-case-clocks"))
                    .containsText("En pausa: espera a otra área; quedan 6 h");
            assertThat(visit.page().locator("plaza-case-clocks")).containsText("Según «Reseñas de Córdoba»");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void an_owner_notes_a_word_that_was_given_and_that_it_was_kept() {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA)) {
            // Given
            String path = "/api/v1/conversations/" + ROSA + "/commitments";
            assertThat(visit.page().locator("plaza-case-commitments li")).hasCount(1);

            // When
            visit.page().getByLabel("Qué se le prometió").fill("Llamarla con el técnico");
            visit.button("Anotar compromiso").click();
            visit.page().locator("plaza-case-commitments li button").click();

            // Then
            visit.page().waitForCondition(() -> services.received(path).stream()
                    .anyMatch(request -> request.target().endsWith("/kept")));
            assertThat(services.received(path))
                    .filteredOn(request -> request.method().equals("POST"))
                    .first()
                    .satisfies(request -> assertThat(request.body())
                            .contains("\"what\":\"Llamarla con el técnico\"", "\"dueAt\"", "\"epoch\""));
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
