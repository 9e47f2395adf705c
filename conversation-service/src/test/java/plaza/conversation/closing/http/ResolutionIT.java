package plaza.conversation.closing.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class ResolutionIT {

    @Inject
    PgHouse house;

    @Test
    void the_owner_closes_the_conversation_and_stays_its_owner() {
        Desk desk = owned();

        close(DemoUser.LUCIA, desk, "{\"epoch\": 1, \"reason\": \"duplicate\"}")
                .statusCode(200)
                .body("id", equalTo(desk.conversation().toString()))
                .body("turn", equalTo("resolved"))
                .body("owner", equalTo(DemoUser.LUCIA.subject()));
    }

    @Test
    void closing_again_leaves_it_as_it_is() {
        Desk desk = owned();
        int version = close(DemoUser.LUCIA, desk, "{\"epoch\": 1}").extract().path("version");

        close(DemoUser.LUCIA, desk, "{\"epoch\": 1}").statusCode(200).body("version", equalTo(version));
    }

    @Test
    void an_older_epoch_is_refused() {
        Desk desk = owned();
        desk.of(Desk.MATEO).accepts(2);

        close(DemoUser.LUCIA, desk, "{\"epoch\": 1}")
                .statusCode(409)
                .body("type", equalTo("urn:problem:conversation:owner-changed"))
                .body("epoch", equalTo(2));
    }

    @Test
    void an_acceptance_that_never_comes_is_told_after_the_wait() {
        close(DemoUser.LUCIA, owned(), "{\"epoch\": 2}")
                .statusCode(409)
                .body("type", equalTo("urn:problem:conversation:not-yet-owner"));
    }

    @Test
    void who_does_not_see_the_conversation_learns_nothing() {
        close(DemoUser.MATEO, owned(), "{\"epoch\": 1}").statusCode(404);
    }

    @Test
    void supervisors_close_nothing() {
        close(DemoUser.ELENA, owned(), "{\"epoch\": 1}").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | body/epoch",
                "{\"epoch\": -1} | body/epoch",
                "{\"epoch\": 1, \"reason\": \"Por qué no\"} | body/reason",
                "{\"epoch\": 1, \"reason\": \"\"} | body/reason"
            })
    void what_cannot_be_understood_is_pointed_at(String body, String pointer) {
        close(DemoUser.LUCIA, owned(), body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    private Desk owned() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.hear(said.created());
        return Desk.of(house, said).accepts(1);
    }

    private static ValidatableResponse close(DemoUser user, Desk desk, String body) {
        return given().auth()
                .oauth2(user.token())
                .contentType("application/json")
                .body(body)
                .post(
                        "/api/v1/conversations/{id}/resolution",
                        desk.conversation().toString())
                .then();
    }
}
