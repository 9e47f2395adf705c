package plaza.conversation.promise.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class PoliciesIT {

    private static final String POLICY = """
            {"name": "%1$s", "conditions": {"brand": "%1$s"}, "warnPercent": 80, "calendarId": %2$s, "enabled": true,
             "goals": [{"metric": "first-answer", "targetSeconds": 1800},
                       {"metric": "resolution", "targetSeconds": 57600, "pauses": ["waiting-for-customer"]}]}
            """;
    private static final String CALENDAR = """
            {"name": "%s", "timeZone": "America/Argentina/Cordoba",
             "week": [{"day": "monday", "periods": [{"from": "15:00", "to": "19:00"}, {"from": "09:00", "to": "13:00"}]}],
             "days": [{"date": "2026-12-24", "name": "Nochebuena", "periods": [{"from": "09:00", "to": "12:00"}]}]}
            """;
    private static final String HOLIDAYS = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//test//EN
            BEGIN:VEVENT
            UID:1
            DTSTART;VALUE=DATE:20260525
            RRULE:FREQ=YEARLY
            SUMMARY:Revolución de Mayo
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @Inject
    PgHouse house;

    @Test
    void a_policy_is_added_read_and_changed_by_who_saw_the_newest() {
        String brand = Tags.next();
        String id = as(DemoUser.ADMIN, POLICY.formatted(brand, "null"))
                .post("/api/v1/sla-policies")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("goals.metric", contains("first-answer", "next-answer", "resolution"))
                .body("goals.targetSeconds", contains(1800, 1800, 57600))
                .body("calendarId", nullValue())
                .extract()
                .path("id");

        change(id, "\"0\"", brand).statusCode(200).header("ETag", "\"1\"");
        change(id, "\"0\"", brand).statusCode(412).body("type", equalTo("urn:problem:conversation:changed-meanwhile"));
        change(id, null, brand).statusCode(400).body("errors[0].pointer", equalTo("header/If-Match"));
        as(DemoUser.SOFIA, null)
                .get("/api/v1/sla-policies/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    @Test
    void a_policy_that_makes_no_sense_is_refused_with_a_sentence() {
        String brand = Tags.next();

        as(DemoUser.ADMIN, POLICY.formatted(brand, "null").replace("first-answer", "last-answer"))
                .post("/api/v1/sla-policies")
                .then()
                .statusCode(400)
                .body("detail", equalTo("there is no metric last-answer"));
        as(DemoUser.ADMIN, POLICY.formatted(brand, "\"0192f3a0-0000-7000-8000-0000000000ff\""))
                .post("/api/v1/sla-policies")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("body/calendarId"));
    }

    @Test
    void a_conversation_says_its_clocks_and_by_which_policy() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.hear(said.created());
        Desk desk = Desk.of(house, said).accepts(1);

        as(DemoUser.LUCIA, null)
                .get("/api/v1/conversations/{id}/clocks", desk.conversation().toString())
                .then()
                .statusCode(200)
                .body("items.metric", contains("first-answer"))
                .body("items.standing", contains("broken"))
                .body("policy.name", equalTo("facebook public"))
                .body("policy.because", contains("channel", "visibility"))
                .body("policy.others.find { it.name == 'default' }.mismatch", nullValue())
                .body("policy.others.mismatch", hasItem("channel"));
    }

    @Test
    void a_calendar_takes_holidays_from_a_feed_and_keeps_days_of_its_own() {
        String id = calendar();

        holidays(id, HOLIDAYS)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("week.periods[0].from", contains("09:00", "15:00"))
                .body("days.name", hasItem("Revolución de Mayo"))
                .body("days.find { it.date == '2027-05-25' }.periods.size()", equalTo(0))
                .body("days.find { it.date == '2026-12-24' }.periods.from", contains("09:00"));
        holidays(id, HOLIDAYS).statusCode(412);
    }

    @Test
    void a_feed_that_is_none_or_too_large_is_refused() {
        String id = calendar();

        holidays(id, "not a calendar").statusCode(400);
        holidays(id, "x".repeat(256 * 1024 + 1)).statusCode(413);
        as(DemoUser.ADMIN, CALENDAR.formatted(Tags.next()).replace("Cordoba", "Atlantis"))
                .post("/api/v1/calendars")
                .then()
                .statusCode(400)
                .body("detail", equalTo("there is no time zone America/Argentina/Atlantis"));
    }

    private static String calendar() {
        return as(DemoUser.ADMIN, CALENDAR.formatted(Tags.next()))
                .post("/api/v1/calendars")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse holidays(String id, String feed) {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .header("If-Match", "\"0\"")
                .contentType("text/calendar")
                .body(feed.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/calendars/{id}/holidays", id)
                .then();
    }

    private static ValidatableResponse change(String id, @Nullable String seen, String brand) {
        RequestSpecification request = as(DemoUser.ADMIN, POLICY.formatted(brand, "null"));
        return (seen == null ? request : request.header("If-Match", seen))
                .put("/api/v1/sla-policies/{id}", id)
                .then();
    }

    private static RequestSpecification as(DemoUser user, @Nullable String body) {
        RequestSpecification request = given().auth().oauth2(user.token());
        return body == null ? request : request.contentType("application/json").body(body);
    }
}
