package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.platform.testing.DemoUser;

/** What an agent is told of personal data in a draft and in a customer's words, and where a brand's own is kept. */
@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class PersonalDataStaysOutOfSightIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";
    private static final String WORDS = "Hola Rosa, te llamamos al 351 612-3456 en un rato.";

    static Stream<Visit.Look> looks() {
        return Stream.of(new Visit.Look(390, ColorScheme.DARK, "es"), new Visit.Look(1280, ColorScheme.LIGHT, "es"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void a_public_draft_is_marked_while_it_is_written_and_can_go_in_private(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        services.desk().showsTelephone(ROSA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            // Given
            Locator field = visit.page().locator("plaza-composer textarea");
            field.fill(WORDS);
            assertThat(visit.text("En público no van datos personales")).isVisible();
            assertThat(visit.page().locator("plaza-draft-marks mark")).hasText("351 612-3456");
            visit.picture("personal-data-" + look.label());
            visit.page().locator("plaza-personal-notice li button").click();
            assertThat(field.evaluate("field => field.value.slice(field.selectionStart, field.selectionEnd)"))
                    .isEqualTo("351 612-3456");

            // When
            visit.page().locator("plaza-personal-notice p button").click();

            // Then
            assertThat(visit.text("Mensaje privado por Facebook")).isVisible();
            assertThat(visit.text("En público no van datos personales")).hasCount(0);
            assertThat(field).hasValue(WORDS);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void a_customers_public_number_offers_the_way_into_private_and_hiding_for_that_reason() {
        provider.logsIn(DemoUser.LUCIA);
        services.desk().showsTelephone(ROSA);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA)) {
            // Given
            assertThat(visit.text("A la vista de todos hay datos personales: teléfono."))
                    .isVisible();
            visit.button("Invitar a privado").click();
            assertThat(visit.text("Mensaje privado por Facebook")).isVisible();

            // When
            visit.page().locator("plaza-personal-mark").getByText("Ocultar").click();

            // Then
            assertThat(visit.page()
                            .getByRole(
                                    AriaRole.RADIO, new Page.GetByRoleOptions().setName("Datos personales a la vista")))
                    .isChecked();
            visit.page().locator("plaza-moderation .main").click();
            assertThat(visit.text("Motivo de la política: Datos personales a la vista."))
                    .isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void an_administrator_says_what_the_brand_shows_of_its_own() {
        provider.logsIn(DemoUser.ADMIN);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/accounts")) {
            // Given
            Locator panel = visit.page().locator("plaza-brand-disclosures");
            assertThat(panel).containsText("La marca todavía no muestra ningún dato propio.");

            // When
            panel.locator("input").fill("0800 555 8352");
            panel.locator("form .main").click();

            // Then
            assertThat(panel.locator("tbody tr")).containsText("0800 555 8352");
            visit.picture("disclosures-" + Visit.Look.USUAL.label());
            visit.button("Quitar 0800 555 8352").click();
            assertThat(panel.locator("tbody tr")).hasCount(0);
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
