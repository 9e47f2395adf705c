package plaza.workspace.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.Waiting;
import plaza.workspace.standin.Received;

@QuarkusTest
@EnabledIf(value = "plaza.workspace.browser.Chromium#isThere", disabledReason = "no browser: set PLAZA_BROWSER")
class AnAgentWorksInTheBrowserIT extends PageInABrowser {

    private static final String ROSA = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d0001";
    private static final String WORDS = "Hola Rosa, hoy a las 18 queda resuelto.";

    @BeforeEach
    void lucia_at_her_desk() {
        provider.logsIn(DemoUser.LUCIA);
    }

    @Test
    void an_offer_comes_by_itself_and_is_accepted() {
        try (Visit visit = visit("/")) {
            // Given
            assertThat(visit.text("Sin ofertas por ahora")).isVisible();

            // When
            services.desk().offer(Instant.now(), Duration.ofSeconds(40));
            visit.button("Aceptar").click();

            // Then
            assertThat(visit.page().locator("plaza-conversation h2")).hasText("Nélida Sosa");
            assertThat(visit.page().locator("plaza-composer textarea")).isVisible();
        }
    }

    @Test
    void an_offer_that_runs_out_goes_away_and_says_why() {
        try (Visit visit = visit("/")) {
            // Given
            String offer = services.desk().offer(Instant.now(), Duration.ofSeconds(40));
            assertThat(visit.button("Aceptar")).isVisible();

            // When
            services.desk().timeOut(offer);

            // Then
            assertThat(visit.text("La oferta se venció")).isVisible();
            assertThat(visit.button("Aceptar")).hasCount(0);
        }
    }

    @Test
    void a_reply_is_never_shown_as_published_before_it_is() {
        try (Visit visit = visit("/inbox/" + ROSA)) {
            // Given
            write(visit, WORDS);

            // When
            visit.button("Responder").click();

            // Then
            assertThat(visit.text("Aceptada. Todavía no salió.")).isVisible();
            assertThat(visit.text("Publicada")).hasCount(0);
            services.desk().replyBecomes(ROSA, "leaving", Instant.now());
            assertThat(visit.text("Todavía no está publicada")).isVisible();
            services.desk().replyBecomes(ROSA, "published", Instant.now());
            assertThat(visit.text("Publicada")).isVisible();
            assertThat(visit.page().locator("plaza-message .bubble").getByText(WORDS))
                    .hasCount(1);
        }
    }

    @Test
    void a_refused_reply_gives_its_text_back() {
        try (Visit visit = visit("/inbox/" + ROSA)) {
            // Given
            write(visit, WORDS);
            visit.button("Responder").click();
            assertThat(visit.text("Aceptada. Todavía no salió.")).isVisible();

            // When
            services.desk().replyBecomes(ROSA, "refused", Instant.now());
            visit.button("Usar el texto de nuevo").click();

            // Then
            assertThat(field(visit)).hasValue(WORDS);
        }
    }

    @Test
    void trying_again_after_an_outage_sends_the_same_key() {
        try (Visit visit = visit("/inbox/" + ROSA)) {
            // Given
            String replies = "/api/v1/conversations/" + ROSA + "/replies";
            services.breaks(replies);
            write(visit, WORDS);
            visit.button("Responder").click();
            assertThat(visit.text("se puede reintentar sin que salga dos veces"))
                    .isVisible();

            // When
            services.mends();
            visit.button("Responder").click();

            // Then
            assertThat(visit.text("Aceptada. Todavía no salió.")).isVisible();
            List<String> keys = services.received(replies).stream()
                    .map(Received::idempotencyKey)
                    .toList();
            assertThat(keys).hasSize(2);
            assertThat(keys.getFirst()).isNotBlank().isEqualTo(keys.getLast());
        }
    }

    @Test
    void who_leaves_while_an_answer_is_on_its_way_finds_it_so_and_sends_it_once() {
        try (Visit visit = visit("/inbox/" + ROSA)) {
            // Given
            List<Route> held = new CopyOnWriteArrayList<>();
            visit.page().route("**/" + ROSA + "/replies", held::add);
            write(visit, WORDS);
            visit.button("Responder").click();
            assertThat(visit.button("Enviando…")).isDisabled();
            visit.page().locator("plaza-inbox").getByText("Julián Paz").click();
            assertThat(field(visit)).hasValue("");

            // When
            visit.page().goBack();

            // Then
            assertThat(visit.button("Enviando…")).isDisabled();
            assertThat(field(visit)).hasValue(WORDS);
            assertThat(held).hasSize(1);
            held.getFirst().resume();
            assertThat(visit.text("Plaza tomó la respuesta")).isVisible();
            assertThat(field(visit)).hasValue("");
        }
    }

    @Test
    void a_conversation_that_went_to_another_person_can_no_longer_be_answered() {
        try (Visit visit = visit("/inbox/" + ROSA)) {
            // Given
            assertThat(field(visit)).isVisible();

            // When
            services.desk().goesToAnother(ROSA);

            // Then
            assertThat(visit.text("Solo responde la persona a cargo.")).isVisible();
            assertThat(field(visit)).hasCount(0);
        }
    }

    @Test
    void what_was_written_outlives_the_end_of_the_session() {
        provider.tokensLive(Duration.ofSeconds(4));
        try (Visit visit = visit("/inbox/" + ROSA)) {
            // Given
            write(visit, WORDS);

            // When
            provider.endSessions();
            assertThat(visit.text("La sesión terminó"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions()
                            .setTimeout(Waiting.LONG.budget().toMillis()));
            provider.tokensLive(Duration.ofMinutes(5));
            visit.button("Volver a entrar").click();

            // Then
            assertThat(field(visit)).hasValue(WORDS);
        } finally {
            provider.tokensLive(Duration.ofMinutes(5));
        }
    }

    @Test
    void the_keyboard_is_enough() {
        try (Visit visit = visit("/inbox")) {
            // Given
            assertThat(visit.text("Rosa Quiroga").first()).isVisible();

            // When
            visit.page().keyboard().press("j");
            visit.page().keyboard().press("j");
            field(visit).waitFor();
            visit.page().keyboard().press("r");
            assertThat(field(visit)).isFocused();
            visit.page().keyboard().type(WORDS);
            visit.page().keyboard().press("Control+Enter");

            // Then
            assertThat(visit.text("Aceptada. Todavía no salió.")).isVisible();
        }
    }

    @Test
    void what_a_customer_writes_shows_by_itself() {
        try (Visit visit = visit("/inbox/" + ROSA)) {
            // Given
            assertThat(field(visit)).isVisible();

            // When
            services.desk().customerSays(ROSA, "¿Siguen ahí?", Instant.now());

            // Then
            assertThat(visit.page().locator("plaza-message").getByText("¿Siguen ahí?"))
                    .isVisible();
        }
    }

    private Visit visit(String path) {
        return Visit.of(chromium, workspace, Visit.Look.USUAL).open(path);
    }

    private static void write(Visit visit, String words) {
        field(visit).fill(words);
    }

    private static Locator field(Visit visit) {
        return visit.page().locator("plaza-composer textarea");
    }
}
