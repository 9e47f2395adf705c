package plaza.reporting.alert;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;
import plaza.reporting.CaseStory;
import plaza.reporting.Days;
import plaza.reporting.Reports;
import plaza.reporting.Told;
import plaza.reporting.intake.Keeper;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class AccountAlertsIT {

    private static final String SICK = "needs-reauthorisation";
    private static final String WELL = "connected";

    @Inject
    Keeper keeper;

    private final Instant then = Days.next();
    private final String account = "page-" + UUID.randomUUID();

    @Test
    void an_account_that_needs_new_credentials_raises_an_alert_until_it_has_them() {
        keeper.keep(state(WELL, 0));

        keeper.keep(state(SICK, 1));

        alert().body(path("clearedAt"), nullValue())
                .body(path("kind"), equalTo("account-needs-reauthorisation"))
                .body(path("site"), equalTo("cordoba"))
                .body(path("channel"), equalTo("facebook"))
                .body(path("raisedAt"), notNullValue());
        keeper.keep(state(WELL, 2));
        alert().body(path("clearedAt"), notNullValue());
    }

    @Test
    void an_alert_comes_from_the_topic() {
        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            state(SICK, 0).send(probe);
        }

        Waiting.LONG.until(
                () -> assertThat(list(DemoUser.SOFIA.token(), "").extract().<List<String>>path("items.accountId"))
                        .contains(account));
    }

    @Test
    void an_old_state_that_comes_late_changes_nothing() {
        keeper.keep(state(SICK, 5));

        keeper.keep(state(WELL, 4));

        alert().body(path("clearedAt"), nullValue());
    }

    @Test
    void the_same_illness_told_twice_is_one_alert() {
        keeper.keep(state(SICK, 1));

        keeper.keep(state(SICK, 2));

        alert().body("items.findAll { it.accountId == '" + account + "' }.size()", equalTo(1));
    }

    @Test
    void only_those_that_last_are_shown_where_asked() {
        keeper.keep(state(SICK, 1));
        keeper.keep(state(WELL, 2));

        list(DemoUser.SOFIA.token(), "?open=true").body("items.accountId", not(hasItem(account)));
    }

    @Test
    void another_site_does_not_hear_of_it() {
        keeper.keep(state(SICK, 1));

        TestTokens bogota = Reports.supervisor("bogota");

        list(bogota.token(), "").body("items.accountId", not(hasItem(account)));
    }

    @Test
    void pages_follow_each_other() {
        keeper.keep(state(SICK, 1));
        keeper.keep(CaseStory.account(account + "-b", "cordoba", SICK, then.plus(Duration.ofMinutes(2))));

        String cursor = list(DemoUser.SOFIA.token(), "?limit=1").extract().path("nextCursor");

        list(DemoUser.SOFIA.token(), "?limit=200&cursor=" + cursor).body("items.accountId", hasItem(account));
    }

    private Told state(String state, long minutes) {
        return CaseStory.account(account, "cordoba", state, then.plus(Duration.ofMinutes(minutes)));
    }

    private ValidatableResponse alert() {
        return list(DemoUser.SOFIA.token(), "?limit=200");
    }

    private String path(String field) {
        return "items.find { it.accountId == '" + account + "' }." + field;
    }

    private static ValidatableResponse list(String token, String query) {
        return given().auth().oauth2(token).get("/api/v1/alerts" + query).then().statusCode(200);
    }
}
