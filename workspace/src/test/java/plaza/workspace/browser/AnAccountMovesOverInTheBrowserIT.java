package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;

/** What an administrator, and an owner, see of the mode of an account. */
@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class AnAccountMovesOverInTheBrowserIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";
    private static final String ACCOUNTS = "**/svc/ingestion/api/v1/accounts*";
    private static final String MODE = "**/svc/ingestion/api/v1/accounts/*/mode";

    @Test
    void an_administrator_moves_an_account_over_and_is_told_what_each_step_means() {
        provider.logsIn(DemoUser.ADMIN);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL)) {
            // Given
            List<String> asked = new CopyOnWriteArrayList<>();
            visit.page()
                    .route(
                            ACCOUNTS,
                            route -> answer(route, "{\"items\":[" + account("answer", 3) + "],\"nextCursor\":null}"));
            visit.page().route(MODE, route -> {
                asked.add(route.request().method() + " " + route.request().postData());
                answer(route, account("assist", 4));
            });
            visit.open("/");
            visit.button("Cambiar el modo de Telco Andina").click();

            // When
            visit.page()
                    .getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName("Asistir"))
                    .check();
            visit.button("Cambiar el modo").click();

            // Then
            Locator row = visit.page().locator("plaza-accounts tbody tr");
            assertThat(row).containsText("Asistir");
            assertThat(asked).containsExactly("PUT {\"mode\":\"assist\",\"version\":3}");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void where_answers_are_written_elsewhere_the_owner_reads_why_none_can_be_written_here() {
        provider.logsIn(DemoUser.LUCIA);
        services.desk().answersElsewhere(ROSA, "assist");
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL)) {
            // When
            visit.open("/inbox/" + ROSA);

            // Then
            assertThat(visit.text("Las respuestas de esta cuenta se escriben en otra herramienta."))
                    .isVisible();
            assertThat(visit.page().locator("plaza-composer")).hasCount(0);
            assertThat(visit.button("Resolver")).isVisible();
        }
    }

    @Test
    void an_owner_is_warned_at_once_of_an_answer_from_another_tool() {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA)) {
            // Given
            assertThat(visit.page().locator("plaza-composer")).isVisible();

            // When
            services.desk().publishedOutside(ROSA, "Hola Rosa, ya está resuelto.", Instant.now());

            // Then
            assertThat(visit.text("Alguien le respondió a Rosa Quiroga por fuera de Plaza"))
                    .isVisible();
            assertThat(visit.text("Publicado por fuera de Plaza")).isVisible();
            visit.button("Visto").click();
            assertThat(visit.text("Alguien le respondió a Rosa Quiroga")).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void answer(Route route, String json) {
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(json));
    }

    private static String account(String mode, int version) {
        return "{\"id\":\"0192f3a0-7c1e-7d21-8a11-5b0c9e3d9001\",\"channel\":\"facebook\","
                + "\"accountId\":\"100000000000001\",\"name\":\"Telco Andina\",\"brand\":\"telco-andina\","
                + "\"site\":\"cordoba\",\"state\":\"connected\",\"mode\":\"" + mode + "\",\"version\":" + version
                + ",\"changedAt\":\"2026-11-30T12:00:00.000Z\"}";
    }
}
