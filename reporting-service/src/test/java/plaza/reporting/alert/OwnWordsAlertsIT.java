package plaza.reporting.alert;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;
import plaza.reporting.CaseStory;
import plaza.reporting.Days;
import plaza.reporting.intake.Keeper;

/** Words in our name that did not come through Plaza. */
@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class OwnWordsAlertsIT {

    @Inject
    Keeper keeper;

    private final Instant then = Days.next();
    private final String account = "page-" + UUID.randomUUID();
    private final CaseStory story = CaseStory.at("cordoba", "facebook");

    @ParameterizedTest
    @ValueSource(strings = {"answer", "only"})
    void they_raise_one_alert_for_the_conversation_until_one_of_ours_has_seen_to_it(String mode) {
        keeper.keep(story.publishedOutside(account, mode, then));
        keeper.keep(story.publishedOutside(account, mode, then.plusSeconds(5)));
        alerts().body("items.findAll { it.accountId == '" + account + "' }.size()", equalTo(1))
                .body(path("kind"), equalTo("published-outside"))
                .body(path("conversationId"), notNullValue())
                .body(path("clearedAt"), nullValue());

        keeper.keep(story.resolved(account, then.plusSeconds(60)));

        alerts().body(path("clearedAt"), notNullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"listen", "assist", "some-mode-of-the-future"})
    void where_answers_are_written_elsewhere_they_are_as_it_should_be(String mode) {
        keeper.keep(story.publishedOutside(account, mode, then));

        alerts().body("items.accountId", not(hasItem(account)));
    }

    @Test
    void another_conversation_has_an_alert_of_its_own() {
        keeper.keep(story.publishedOutside(account, "answer", then));
        keeper.keep(CaseStory.at("cordoba", "facebook").publishedOutside(account, "answer", then.plusSeconds(1)));

        alerts().body("items.findAll { it.accountId == '" + account + "' }.size()", equalTo(2));
    }

    private static ValidatableResponse alerts() {
        return given().auth()
                .oauth2(DemoUser.SOFIA.token())
                .get("/api/v1/alerts?limit=200")
                .then()
                .statusCode(200);
    }

    private String path(String field) {
        return "items.find { it.accountId == '" + account + "' }." + field;
    }
}
