package plaza.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.platform.testing.DemoUser.LUCIA;

import com.microsoft.playwright.Response;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An agent works in two tabs of one browser: each knows what the other does. */
@InABrowser
class OneAgentInTwoTabsJourney {

    private static final String ACCEPTANCE = "/acceptance";
    private static final Duration TIME_TO_REACH_BOTH_TABS = Duration.ofSeconds(2);

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final Stage stage = Stage.open();
    private final Visitor lucia = visitors.arrives();
    private final Inbox one = Inbox.of(LUCIA, lucia, stage).becomesAvailable();
    private final Inbox other = Inbox.again(lucia, stage);

    @AfterEach
    void her_desk_is_empty_again() {
        one.resolves();
    }

    @Test
    void what_is_accepted_in_one_goes_away_in_the_other_and_stands_among_hers() {
        // Given
        stage.comment("Iván Peralta", "Me cobraron dos veces el mismo mes");
        one.seesAnOfferOf("Iván Peralta");
        other.seesAnOfferOf("Iván Peralta");

        // When
        one.accepts("Iván Peralta");

        // Then
        other.seesNoOfferOf("Iván Peralta").seesAmongHers("Iván Peralta");
        one.hasOpen("Iván Peralta");
    }

    @Test
    void accepting_in_both_gives_it_to_her_one_time() {
        // Given
        List<Response> answers = new CopyOnWriteArrayList<>();
        List.of(one, other).forEach(each -> each.tab().page().onResponse(response -> keep(response, answers)));
        stage.comment("Marta Ibáñez", "¿La promo de fibra llega a Villa Allende?");
        one.seesAnOfferOf("Marta Ibáñez");
        other.seesAnOfferOf("Marta Ibáñez");

        // When
        long soon = System.currentTimeMillis() + TIME_TO_REACH_BOTH_TABS.toMillis();
        one.acceptsAt(soon, "Marta Ibáñez");
        other.acceptsAt(soon, "Marta Ibáñez");

        // Then
        one.hasOpen("Marta Ibáñez").seesAmongHers("Marta Ibáñez");
        other.seesNoOfferOf("Marta Ibáñez").seesAmongHers("Marta Ibáñez");
        assertThat(answers).extracting(Response::status).containsExactly(200, 200);
        assertThat(stage.ownerOf(one.conversation())).isEqualTo(LUCIA.subject());
    }

    private static void keep(Response response, List<Response> answers) {
        if (response.url().endsWith(ACCEPTANCE)) {
            answers.add(response);
        }
    }
}
