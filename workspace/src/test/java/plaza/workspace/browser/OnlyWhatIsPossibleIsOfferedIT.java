package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class OnlyWhatIsPossibleIsOfferedIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";
    private static final String JULIAN = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0002";
    private static final String WORDS = "Hola Rosa, por acá los datos quedan entre nosotros.";

    @BeforeEach
    void lucia_at_her_desk() {
        provider.logsIn(DemoUser.LUCIA);
    }

    @Test
    void a_public_message_is_answered_in_private_where_somebody_chooses_so() {
        try (Visit visit = visit()) {
            // Given
            radio(visit, "Responder en privado").check();
            assertThat(visit.text("Respuesta privada: una sola vez, hasta")).isVisible();
            assertThat(visit.text("Mensaje privado por Facebook")).isVisible();
            field(visit).fill(WORDS);

            // When
            visit.button("Responder").click();

            // Then
            assertThat(visit.text("Aceptada. Todavía no salió.")).isVisible();
            assertThat(services.received("/api/v1/conversations/" + ROSA + "/replies"))
                    .singleElement()
                    .satisfies(request -> assertThat(request.body()).contains("\"visibility\":\"private\""));
            assertThat(radio(visit, "Responder en público")).isChecked();
        }
    }

    @Test
    void what_was_meant_for_one_person_does_not_move_into_the_open_when_its_way_closes() {
        try (Visit visit = visit()) {
            // Given
            radio(visit, "Responder en privado").check();
            field(visit).fill(WORDS);

            // When
            services.desk().closes(ROSA, "private-reply", "already-replied");

            // Then
            assertThat(visit.text("ya tuvo su única respuesta privada")).isVisible();
            assertThat(visit.button("Responder")).isDisabled();
            assertThat(field(visit)).hasValue(WORDS);
            assertThat(radio(visit, "Responder en privado")).isChecked();
        }
    }

    @Test
    void a_refused_private_reply_gives_its_text_back_in_private() {
        try (Visit visit = visit()) {
            // Given
            radio(visit, "Responder en privado").check();
            field(visit).fill(WORDS);
            visit.button("Responder").click();
            assertThat(visit.text("Aceptada. Todavía no salió.")).isVisible();
            services.desk().replyBecomes(ROSA, "refused", Instant.now());

            // When
            visit.button("Usar el texto de nuevo").click();

            // Then
            assertThat(field(visit)).hasValue(WORDS);
            assertThat(radio(visit, "Responder en privado")).isChecked();
        }
    }

    @Test
    void hiding_asks_for_a_reason_and_is_never_shown_as_done_before_it_is() {
        try (Visit visit = visit()) {
            // Given
            Locator opener = visit.page().locator("plaza-message-menu .opener").last();
            opener.focus();
            visit.page().keyboard().press("Enter");
            Locator hide = visit.page().getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Ocultar"));
            assertThat(visit.page().locator("[role=menuitem]").first()).isFocused();
            assertThat(hide).isVisible();
            visit.page().keyboard().press("ArrowDown");
            assertThat(hide).isFocused();
            visit.page().keyboard().press("Enter");
            assertThat(visit.text("Una crítica nunca es motivo")).isVisible();
            assertThat(visit.button("Ocultar")).isDisabled();

            // When
            radio(visit, "Spam").check();
            visit.button("Ocultar").click();

            // Then
            assertThat(visit.text("Ocultar: decidido. Todavía no se hizo. Motivo de la política: Spam."))
                    .isVisible();
            assertThat(opener).isFocused();
            services.desk().actBecomes(ROSA, "done", Instant.now());
            assertThat(visit.text("Ocultar: hecho")).isVisible();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void where_only_approved_words_are_let_in_they_are_chosen_filled_and_sent() {
        services.desk().takesTemplatesOnly(JULIAN);
        try (Visit visit = Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + JULIAN)) {
            // Given
            assertThat(visit.text("se le puede escribir con una plantilla aprobada"))
                    .isVisible();
            visit.page().getByLabel("Plantilla aprobada").selectOption(new SelectOption().setIndex(1));
            blank(visit, "cliente").fill("Julián");
            assertThat(visit.text("Hola Julián, el reclamo [numero] quedó resuelto"))
                    .isVisible();
            assertThat(visit.button("Responder")).isDisabled();
            blank(visit, "numero").fill("4711");

            // When
            visit.button("Responder").click();

            // Then
            assertThat(visit.text("Aceptada. Todavía no salió.")).isVisible();
            assertThat(services.received("/api/v1/conversations/" + JULIAN + "/replies"))
                    .singleElement()
                    .satisfies(request -> assertThat(request.body())
                            .contains("\"template\":{\"name\":\"reclamo_resuelto\",\"language\":\"es_AR\",")
                            .contains("\"parameters\":[\"Julián\",\"4711\"]")
                            .contains("Hola Julián, el reclamo 4711 quedó resuelto"));
            assertThat(visit.page().getByLabel("Plantilla aprobada")).hasValue("");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private Visit visit() {
        return Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA);
    }

    private static Locator radio(Visit visit, String name) {
        return visit.page()
                .getByRole(
                        AriaRole.RADIO,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator blank(Visit visit, String name) {
        return visit.page().locator("plaza-template-picker").getByLabel(name);
    }

    private static Locator field(Visit visit) {
        return visit.page().locator("plaza-composer textarea");
    }
}
