package plaza.conversation.commitment.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
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
class CommitmentsIT {

    @Inject
    PgHouse house;

    @Test
    void a_word_is_given_by_the_owner_and_kept_by_whoever_sees_it() {
        Desk desk = owned();
        String due = house.now().plus(Duration.ofHours(2)).toString();

        String id = give(desk, "{\"what\": \"A las 14 te escribo\", \"dueAt\": \"" + due + "\", \"epoch\": 1}")
                .statusCode(201)
                .body("standing", equalTo("running"))
                .body("ownerId", equalTo(DemoUser.LUCIA.subject()))
                .body("keptAt", nullValue())
                .extract()
                .path("id");
        as(DemoUser.ELENA)
                .post(path(desk) + "/" + id + "/kept")
                .then()
                .statusCode(200)
                .body("standing", equalTo("kept"))
                .body("keptBy", equalTo(DemoUser.ELENA.subject()));
        as(DemoUser.LUCIA).get(path(desk)).then().statusCode(200).body("items.id", contains(id));
    }

    @Test
    void a_time_that_is_over_is_refused() {
        give(owned(), "{\"what\": \"Te llamo\", \"dueAt\": \"2026-01-01T00:00:00Z\", \"epoch\": 1}")
                .statusCode(422)
                .body("type", equalTo("urn:problem:conversation:due-out-of-reach"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | body/epoch",
                "{\"epoch\": 1} | body/what",
                "{\"epoch\": 1, \"what\": \"Te llamo\"} | body/dueAt"
            })
    void what_is_missing_is_pointed_at(String body, String pointer) {
        give(owned(), body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    private Desk owned() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.hear(said.created());
        return Desk.of(house, said).accepts(1);
    }

    private static String path(Desk desk) {
        return "/api/v1/conversations/" + desk.conversation() + "/commitments";
    }

    private static ValidatableResponse give(Desk desk, String body) {
        return as(DemoUser.LUCIA).body(body).post(path(desk)).then();
    }

    private static RequestSpecification as(DemoUser user) {
        return given().auth().oauth2(user.token()).contentType("application/json");
    }
}
