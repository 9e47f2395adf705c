package plaza.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static com.microsoft.playwright.options.ColorScheme.DARK;
import static com.microsoft.playwright.options.ColorScheme.LIGHT;
import static org.assertj.core.api.Assertions.assertThat;
import static plaza.platform.testing.DemoUser.ADMIN;
import static plaza.platform.testing.DemoUser.LUCIA;
import static plaza.platform.testing.DemoUser.SOFIA;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Each page in both languages, light and dark, on a desk and on a telephone, over real services: it is drawn without a
 * complaint of the browser and nobody has to scroll sideways. {@code -Dplaza.images=<folder>} keeps what was seen.
 */
@InABrowser
class ScreenshotsOfEveryPageIT {

    private static final List<Look> LOOKS = Stream.of("es", "en")
            .flatMap(language -> Stream.of(LIGHT, DARK)
                    .flatMap(scheme ->
                            Stream.of(new Look(Look.USUAL.width(), scheme, language), Look.phone(scheme, language))))
            .toList();

    /** Both languages and both schemes at both widths are seen in these; more pictures say no more. */
    private static final Set<String> KEPT = Set.of("1440-light-es", "1440-dark-en", "390-light-es", "390-dark-en");

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final Stage stage = Stage.open();

    @Test
    void every_page_is_calm_in_every_look() {
        // Given
        Inbox lucia = Inbox.of(LUCIA, visitors.arrives(), stage).becomesAvailable();
        String answered = answers(lucia, "Nélida Sosa", "Buenas, ¿hay cortes en barrio Güemes?");
        String waiting = accepts(lucia, "Rosa Quiroga", "Hace dos días que no tengo internet en Alta Córdoba");
        stage.comment("Julián Paz", "¿Cuándo llega la fibra a Villa Allende?");
        lucia.seesAnOfferOf("Julián Paz");
        SupervisorPage sofia = SupervisorPage.of(SOFIA, visitors.arrives(), stage);
        Tab admin = LoginPage.of(visitors.arrives(), stage).logsIn(ADMIN);
        SquarePage square = SquarePage.openedBy(visitors.arrives(), "Rosa Quiroga", stage);

        // Then
        show(lucia.tab(), "/inbox", "plaza-offer blockquote", "workspace-inbox");
        show(lucia.tab(), "/inbox/" + waiting, "plaza-composer textarea", "workspace-conversation");
        show(lucia.tab(), "/inbox/" + answered, "plaza-message .ours", "workspace-answered");
        show(sofia.tab(), "/supervision", "plaza-service-level tfoot", "workspace-supervisor");
        show(sofia.tab(), "/accounts", "plaza-accounts tbody tr", "workspace-accounts");
        show(admin, "/imports", "plaza-imports form", "workspace-imports");
        show(admin, "/promises", "plaza-promises tbody tr", "workspace-promises");
        LOOKS.forEach(look -> {
            square.tab().looks(look);
            square.showsTheLatestAnswer();
            isCalm(square.tab(), "square-" + look.shape(), look);
        });
        resolves(lucia, answered);
        resolves(lucia, waiting);
    }

    private void resolves(Inbox inbox, String conversation) {
        inbox.tab().goesTo(stage.workspace() + "/inbox/" + conversation).looks(Look.USUAL);
        inbox.resolves();
    }

    private void show(Tab tab, String path, String content, String name) {
        tab.goesTo(stage.workspace() + path);
        LOOKS.forEach(look -> {
            tab.looks(look);
            assertThat(tab.page().locator(content).first()).isVisible();
            assertThat(tab.page().locator(".skeleton")).hasCount(0);
            isCalm(tab, name + "-" + look.label(), look);
        });
    }

    private static void isCalm(Tab tab, String name, Look look) {
        if (KEPT.contains(look.label())) {
            Pictures.take(tab, name);
        }
        assertThat(tab.overflow()).as(name).isZero();
        assertThat(tab.complaints()).as(name).isEmpty();
    }

    private String answers(Inbox inbox, String customer, String words) {
        String conversation = accepts(inbox, customer, words);
        String answer = "Hola Nélida, sí: la cuadrilla ya está en camino y a las 18 vuelve el servicio.";
        inbox.writes(answer).sends().seesPublished(answer);
        return conversation;
    }

    private String accepts(Inbox inbox, String customer, String words) {
        stage.comment(customer, words);
        inbox.seesAnOfferOf(customer).accepts(customer).hasOpen(customer);
        return inbox.conversation();
    }
}
