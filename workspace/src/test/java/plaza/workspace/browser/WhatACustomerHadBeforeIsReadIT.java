package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.platform.testing.DemoUser;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class WhatACustomerHadBeforeIsReadIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";

    static Stream<Visit.Look> looks() {
        return Stream.of(new Visit.Look(390, ColorScheme.DARK, "es"), new Visit.Look(1280, ColorScheme.LIGHT, "es"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void by_who_has_their_case_now_and_nothing_is_changed_there(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        String before = services.desk().hadBefore(ROSA, Instant.now());
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            // Given
            details(visit, look);
            Locator others = visit.page().locator("plaza-other-cases");
            assertThat(others.locator("li")).hasCount(1);
            assertThat(others).containsText("Respondida");
            others.scrollIntoViewIfNeeded();
            visit.picture("customer-cases-" + look.label());

            // When
            others.getByText("Leer (queda registrado)").click();

            // Then
            assertThat(visit.page()).hasURL(java.util.regex.Pattern.compile(".*/inbox/" + before));
            details(visit, look);
            assertThat(visit.text("Se puede leer, no cambiar")).isVisible();
            assertThat(visit.page().locator("plaza-composer")).hasCount(0);
            assertThat(visit.page().locator("plaza-case-notes textarea")).hasCount(0);
            visit.picture("customer-past-" + look.label());
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static void details(Visit visit, Visit.Look look) {
        if (look.width() < 900) {
            visit.page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Datos y notas"))
                    .click();
        }
    }
}
