package plaza.conversation.incident.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.Home;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class IncidentsIT {

    private static final String INCIDENT = """
            {"brand": "%1$s", "title": "Corte en %1$s", "places": ["%1$s"], "words": ["sin internet"],
             "startedAt": "%2$s"}
            """;

    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private static final Instant BEGIN = NOW.minusSeconds(3_600);

    @Inject
    PgHouse house;

    @Test
    void declared_told_raised_and_ended() {
        String brand = brandOfCordoba();
        Desk hit = says(brand, "Sin internet en " + brand).accepts(1);

        String id = as(DemoUser.SOFIA, INCIDENT.formatted(brand, BEGIN))
                .post("/api/v1/incidents")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("extent.people", equalTo(1))
                .extract()
                .path("id");

        as(DemoUser.SOFIA, "{\"text\": \"Vuelve a las 18.\"}")
                .post("/api/v1/incidents/{id}/facts", id)
                .then()
                .statusCode(200)
                .body("facts.text", contains("Vuelve a las 18."))
                .body("extent.untold", equalTo(1));
        as(DemoUser.LUCIA, null)
                .get("/api/v1/incidents/untold")
                .then()
                .body("items", hasItem(hit.conversation().toString()));
        as(DemoUser.LUCIA, null)
                .get("/api/v1/conversations/{id}/incidents", hit.conversation().toString())
                .then()
                .statusCode(200)
                .body("items.standing", contains("matched"))
                .body("items[0].toTell.text", equalTo("Vuelve a las 18."));
        as(DemoUser.SOFIA, "{\"level\": 2, \"team\": \"Crisis\", \"switches\": [\"four-eyes-in-public\"]}")
                .put("/api/v1/incidents/{id}/crisis", id)
                .then()
                .statusCode(200)
                .body("crisis.level", equalTo(2));
        as(DemoUser.SOFIA, "{\"text\": \"Ya hay servicio.\"}")
                .post("/api/v1/incidents/{id}/end", id)
                .then()
                .statusCode(200)
                .body("crisis", nullValue())
                .body("facts.size()", equalTo(2));
        as(DemoUser.SOFIA, null)
                .delete("/api/v1/incidents/{id}/crisis", id)
                .then()
                .statusCode(409);
    }

    @Test
    void whoever_works_at_other_sites_sees_nothing_of_it() {
        String brand = brandOfCordoba();
        String id = as(DemoUser.SOFIA, INCIDENT.formatted(brand, BEGIN))
                .post("/api/v1/incidents")
                .then()
                .extract()
                .path("id");

        as(DemoUser.DIEGO, null).get("/api/v1/incidents/{id}", id).then().statusCode(404);
        as(DemoUser.DIEGO, null).get("/api/v1/incidents").then().body("items.id", not(hasItem(id)));
        as(DemoUser.LUCIA, null).get("/api/v1/incidents").then().body("items.id", hasItem(id));
        as(DemoUser.LUCIA, INCIDENT.formatted(brand, BEGIN))
                .post("/api/v1/incidents")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"places\": [\"%1$s\"]|\"places\": []|body/places",
                "\"places\": [\"%1$s\"]|\"places\": [null]|body/places",
                "\"places\": [\"%1$s\"]|\"places\": [\"!!\"]|body/places",
                "\"startedAt\": \"%2$s\"|\"startedAt\": \"2016-11-22T12:50:00Z\"|body/startedAt",
                "\"title\": \"Corte en %1$s\"|\"title\": \"a\\u0000b\"|body/title",
                "\"brand\": \"%1$s\"|\"brand\": \"of-nobody\"|body/brand"
            })
    void what_makes_no_incident_is_refused_with_its_place(String right, String wrong, String pointer) {
        String brand = brandOfCordoba();

        as(DemoUser.SOFIA, INCIDENT.replace(right, wrong).formatted(brand, BEGIN))
                .post("/api/v1/incidents")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
    }

    private String brandOfCordoba() {
        String brand = Tags.next();
        Said said = said(brand, "");
        house.within(() -> house.accounts()
                .keep(Allowed.withoutWindows(said.key().account()).at(said.home())));
        return brand;
    }

    private Desk says(String brand, String text) {
        Said said = said(brand, text);
        house.hear(said.created());
        return Desk.of(house, said);
    }

    private static Said said(String brand, String text) {
        Said comment = Said.comment("951").elsewhere(brand).text(text).at(NOW);
        Home home = new Home(brand, Said.CORDOBA.site(), "es");
        return new Said(comment.key(), home, comment.orderKey(), comment.act(), comment.delay());
    }

    private static RequestSpecification as(DemoUser user, @Nullable String body) {
        RequestSpecification request = given().auth().oauth2(user.token());
        return body == null ? request : request.contentType("application/json").body(body);
    }
}
