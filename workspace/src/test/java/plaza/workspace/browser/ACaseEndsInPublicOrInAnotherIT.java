package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;
import plaza.workspace.standin.Received;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class ACaseEndsInPublicOrInAnotherIT extends PageInABrowser {

    private static final String CASES = "/api/v1/conversations/";
    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";
    private static final String JULIAN = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0002";

    @BeforeEach
    void two_cases_of_one_person() {
        services.desk().customers().areOnePerson(ROSA, JULIAN);
    }

    @Test
    void what_was_solved_in_private_is_told_in_public_or_the_reason_against_it_is() {
        services.desk().owesPublicClosing(ROSA);
        try (Visit visit = visit(DemoUser.LUCIA, "/inbox/" + ROSA)) {
            // Given
            assertThat(visit.text("el comentario sigue a la vista")).isVisible();
            assertThat(visit.button("Resolver")).hasCount(0);
            visit.button("No hace falta").click();
            assertThat(visit.button("Cerrar sin responder")).isDisabled();
            visit.picture("closing-waived");
            visit.page()
                    .getByRole(
                            AriaRole.RADIO,
                            new Page.GetByRoleOptions().setName("El cliente pidió que no se responda en público"))
                    .check();

            // When
            visit.button("Cerrar sin responder").click();

            // Then
            assertThat(visit.page().locator("plaza-inbox li")).hasCount(3);
            assertThat(services.received(CASES + ROSA + "/resolution"))
                    .singleElement()
                    .extracting(Received::body)
                    .isEqualTo("{\"epoch\":1,\"publicClosingWaived\":\"customer-asked\"}");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void its_owner_makes_two_cases_of_a_customer_one_and_two_again() {
        try (Visit visit = visit(DemoUser.LUCIA, "/inbox/" + ROSA)) {
            // Given
            others(visit).getByText("Unir a esta").click();
            visit.picture("merge-asked");

            // When
            visit.button("Unir").click();

            // Then
            assertThat(others(visit)).containsText("Unida a esta");
            assertThat(services.received(CASES + ROSA + "/merge"))
                    .singleElement()
                    .extracting(Received::body)
                    .isEqualTo("{\"conversationId\":\"" + JULIAN + "\",\"epoch\":1}");
            others(visit).getByText("Separar").click();
            assertThat(others(visit).getByText("Unir a esta")).isVisible();
            assertThat(services.received(CASES + JULIAN + "/unmerge")).hasSize(1);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_supervisor_merges_cases_that_others_have() {
        services.desk().goesToAnother(JULIAN);
        try (Visit visit = visit(DemoUser.SOFIA, "/supervision/" + ROSA)) {
            visit.button("Datos y notas").click();

            others(visit).getByText("Unir a esta").click();
            visit.button("Unir").click();

            assertThat(others(visit)).containsText("Unida a esta");
        }
    }

    @Test
    void who_has_only_one_of_them_is_offered_nothing() {
        services.desk().goesToAnother(JULIAN);
        try (Visit visit = visit(DemoUser.LUCIA, "/inbox/" + ROSA)) {
            assertThat(others(visit)).containsText("Otra persona");
            assertThat(others(visit).getByText("Unir a esta")).hasCount(0);
        }
    }

    private Visit visit(DemoUser user, String path) {
        provider.logsIn(user);
        return Visit.of(chromium, workspace, Visit.Look.USUAL).open(path);
    }

    private static Locator others(Visit visit) {
        return visit.page().locator("plaza-other-cases");
    }
}
