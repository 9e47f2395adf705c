package plaza.system.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.platform.testing.DemoUser.LUCIA;
import static plaza.platform.testing.DemoUser.SOFIA;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import plaza.platform.testing.Waiting;

/** What Plaza exists for, end to end: somebody complains in public, a person answers, and the answer stands there. */
@InABrowser
class ACustomerIsAnsweredOnTheWallJourney {

    private static final String CUSTOMER = "Rosa Quiroga";
    private static final String COMPLAINT = "Hace dos días que no tengo internet y nadie me contesta";
    private static final String ANSWER = "Hola Rosa, sentimos la espera. Hoy a las 18 vuelve el servicio en tu barrio.";

    @RegisterExtension
    final Visitors visitors = new Visitors();

    private final Stage stage = Stage.open();

    @Test
    void a_comment_is_offered_accepted_answered_and_the_answer_stands_under_it() {
        // Given
        SquarePage square = SquarePage.openedBy(visitors.arrives(), CUSTOMER, stage);
        Inbox lucia = Inbox.of(LUCIA, visitors.arrives(), stage).becomesAvailable();
        SupervisorPage sofia = SupervisorPage.of(SOFIA, visitors.arrives(), stage);
        SupervisorPage.Level before = sofia.levelOf("Córdoba", "Facebook");

        // When
        square.comments(COMPLAINT);
        lucia.seesAnOfferOf(CUSTOMER);
        int left = lucia.secondsLeftFor(CUSTOMER);
        lucia.accepts(CUSTOMER).hasOpen(CUSTOMER).writes(ANSWER).sends();

        // Then
        square.seesUnder(COMPLAINT, ANSWER);
        lucia.seesPublished(ANSWER).seesAmongHers(CUSTOMER);
        assertThat(left).isBetween(1, 30);
        Waiting.LONG.until(() ->
                assertThat(sofia.looksAgain().levelOf("Córdoba", "Facebook")).isEqualTo(before.andOneAnsweredInTime()));
        assertThat(Csv.of(sofia.csv()).levelOf("cordoba", "facebook")).isEqualTo(before.andOneAnsweredInTime());
        String conversation = lucia.conversation();
        assertThat(stage.statusOf(conversation, "elena")).isEqualTo(200);
        assertThat(stage.statusOf(conversation, "sofia")).isEqualTo(200);
        assertThat(stage.statusOf(conversation, "diego")).as("Madrid").isEqualTo(404);
        lucia.resolves();
    }
}
