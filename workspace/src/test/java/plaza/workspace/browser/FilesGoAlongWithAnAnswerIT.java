package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class FilesGoAlongWithAnAnswerIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";

    @BeforeEach
    void lucia_at_her_desk() {
        provider.logsIn(DemoUser.LUCIA);
    }

    @Test
    void a_photo_is_brought_to_plaza_and_leaves_with_the_answer_or_alone() {
        try (Visit visit = visit()) {
            // Given
            assertThat(visit.text("Imágenes de hasta 10 MB · uno por respuesta"))
                    .isVisible();
            chooser(visit).setInputFiles(new FilePayload("router.png", "image/png", new byte[34_000]));
            assertThat(visit.text("Listo para enviar")).isVisible();
            assertThat(visit.button("Adjuntar archivo")).isDisabled();

            // When
            visit.button("Responder").click();

            // Then
            assertThat(visit.text("Plaza tomó la respuesta")).isVisible();
            assertThat(visit.page().locator("plaza-reply-files li")).hasCount(0);
            assertThat(services.received("/api/v1/conversations/" + ROSA + "/replies"))
                    .singleElement()
                    .satisfies(request ->
                            assertThat(request.body()).contains("\"attachments\":[\"receipt-of-router.png\"]"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void what_the_network_does_not_take_is_said_and_stops_the_answer_until_it_is_taken_out() {
        try (Visit visit = visit()) {
            // Given
            field(visit).fill("Mirá");
            chooser(visit).setInputFiles(new FilePayload("film.mp4", "video/mp4", new byte[10]));
            assertThat(visit.text("no admite este tipo de archivo")).isVisible();
            assertThat(visit.button("Responder")).isDisabled();

            // When
            visit.button("Quitar film.mp4").click();

            // Then
            assertThat(visit.button("Responder")).isEnabled();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private Visit visit() {
        return Visit.of(chromium, workspace, Visit.Look.USUAL).open("/inbox/" + ROSA);
    }

    private static Locator chooser(Visit visit) {
        return visit.page().locator("plaza-reply-files input");
    }

    private static Locator field(Visit visit) {
        return visit.page().locator("plaza-composer textarea");
    }
}
