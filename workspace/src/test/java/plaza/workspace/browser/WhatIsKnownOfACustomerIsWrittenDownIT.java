package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plaza.platform.testing.DemoUser;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class WhatIsKnownOfACustomerIsWrittenDownIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";

    private static final String ROSA_HERSELF = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d1001";

    static Stream<Visit.Look> looks() {
        return Stream.of(new Visit.Look(390, ColorScheme.LIGHT, "es"), new Visit.Look(1280, ColorScheme.DARK, "es"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void and_a_person_says_who_is_the_same_person(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        services.desk().profiles().looksAlike(ROSA_HERSELF, "0192f3a0-7c1e-7d21-8a11-5b0c9e3d1009");
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            // Given
            if (look.width() < 900) {
                visit.button("Datos y notas").click();
            }
            Locator matches = visit.page().locator("plaza-customer-matches");
            assertThat(matches).containsText("Coincide: teléfono");
            matches.scrollIntoViewIfNeeded();
            visit.picture("matches-" + look.label());
            visit.button("Es la misma persona").click();

            // When
            matches.getByText("Unir", new Locator.GetByTextOptions().setExact(true))
                    .click();

            // Then
            assertThat(matches).containsText("Ya unido a este cliente");
            visit.button("Separar").click();
            assertThat(visit.button("Es otra persona")).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void and_how_they_want_to_be_written_to_says_whether_we_may_begin(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            // Given
            if (look.width() < 900) {
                visit.button("Datos y notas").click();
            }
            Locator card = visit.page().locator("plaza-contact-card");
            visit.button("Consultar").click();
            assertThat(card).containsText("No queda ningún canal por el que se pueda.");
            assertThat(card).containsText("falta su consentimiento");
            visit.button("Cómo prefiere que le escribamos").click();
            Locator dialog = card.locator("plaza-contact-ask");
            dialog.locator("select").first().selectOption("whatsapp");
            dialog.locator("fieldset").last().locator("select").first().selectOption("given");
            visit.picture("contact-ask-" + look.label());
            visit.button("Guardar").click();
            assertThat(card).containsText("Factura o pago: WhatsApp");

            // When
            visit.button("Consultar").click();

            // Then
            assertThat(card).containsText("Se puede, por WhatsApp.");
            card.scrollIntoViewIfNeeded();
            visit.picture("contact-" + look.label());
            visit.button("Anotar que se empieza").click();
            assertThat(card).containsText("desde acá no se envió nada");
            visit.button("Consultar").click();
            assertThat(card).containsText("Ya le escribimos bastante estos días.");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("looks")
    void with_where_it_comes_from_and_whether_they_agreed(Visit.Look look) {
        provider.logsIn(DemoUser.LUCIA);
        try (Visit visit = Visit.of(chromium, workspace, look).open("/inbox/" + ROSA)) {
            // Given
            if (look.width() < 900) {
                visit.button("Datos y notas").click();
            }
            Locator card = visit.page().locator("plaza-customer-card");
            assertThat(card).containsText("Todavía nada");
            visit.button("Editar").click();
            card.locator("input").first().fill("+54 351 612 3456");
            card.locator("select").nth(2).selectOption("given");
            card.locator("input").last().fill("VIP, Reclamo");
            visit.picture("profile-ask-" + look.label());

            // When
            visit.button("Guardar").click();

            // Then
            assertThat(card).containsText("+54 351 612 3456");
            assertThat(card).containsText("Lo dijo el cliente · con consentimiento");
            assertThat(card.locator(".tags li")).hasCount(2);
            card.scrollIntoViewIfNeeded();
            visit.picture("profile-" + look.label());
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
