package plaza.conversation.privacy.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
class PersonalDataIT {

    private static final String WORDS = "Te llamamos al 351 612-3456";

    @Inject
    PgHouse house;

    private final String tag = Tags.next();
    private final String brand = "brand-" + tag;
    private final Said said =
            withBrand(Said.comment("900_901").text("Mi número es 351 612-3456").elsewhere(tag));

    @BeforeEach
    void the_account_of_a_brand_is_known() {
        house.within(() -> house.accounts()
                .keep(Allowed.withoutWindows(said.key().account()).at(said.home())));
    }

    @Test
    void a_public_reply_with_somebodys_number_is_refused_until_the_brand_shows_it_as_its_own() {
        Desk desk = owned();

        reply(desk)
                .statusCode(422)
                .body("type", equalTo("urn:problem:conversation:personal-data-in-public"))
                .body("places", hasSize(1))
                .body("places[0].kind", equalTo("phone"))
                .body("places[0].offset", equalTo(WORDS.indexOf("351")))
                .body("places[0].length", equalTo("351 612-3456".length()));
        disclose("phone", "+54 9 351 612-3456").statusCode(201).body("name", equalTo("admin"));

        reply(desk).statusCode(202);
    }

    @Test
    void a_draft_is_looked_at_while_it_is_written() {
        Desk desk = owned();

        check(desk, "public")
                .statusCode(200)
                .body("findings", hasSize(1))
                .body("findings[0].rule", equalTo("personal-data"))
                .body("findings[0].kind", equalTo("phone"))
                .body("findings[0].offset", equalTo(WORDS.indexOf("351")))
                .body("findings[0].blocks", equalTo(true));
        check(desk, "private").statusCode(200).body("findings", empty());
        check(desk, "everywhere").statusCode(400).body("errors[0].pointer", equalTo("body/visibility"));
        as(DemoUser.MATEO)
                .body(draft(desk, "public"))
                .post("/api/v1/etiquette/check")
                .then()
                .statusCode(404);
    }

    @Test
    void a_customers_public_number_marks_the_message_and_its_case() {
        Desk desk = owned();

        as(DemoUser.LUCIA)
                .get("/api/v1/conversations/{id}", desk.conversation().toString())
                .then()
                .body("personalData", contains("phone"))
                .body("messages[0].personalData", contains("phone"));
        as(DemoUser.LUCIA)
                .get("/api/v1/conversations?limit=200")
                .then()
                .body("items.find { it.id == '" + desk.conversation() + "' }.personalData", contains("phone"));
    }

    @Test
    void a_disclosure_is_listed_once_and_withdrawn() {
        String id = disclose("case-code", "TA-######").statusCode(201).extract().path("id");
        disclose("case-code", "TA-######").statusCode(201).body("id", equalTo(id));

        as(DemoUser.ADMIN).get(path()).then().statusCode(200).body("items.id", contains(id));
        as(DemoUser.ADMIN).delete(path() + "/" + id).then().statusCode(204);
        as(DemoUser.ADMIN).delete(path() + "/" + id).then().statusCode(404);
        as(DemoUser.ADMIN).get(path()).then().body("items", empty());
    }

    @Test
    void what_says_too_little_is_pointed_at() {
        disclose("domain", "gmail.com").statusCode(400).body("errors.pointer", hasItem("body/value"));
        disclose("telephone", "*611").statusCode(400).body("errors.pointer", hasItem("body/kind"));
        as(DemoUser.ADMIN)
                .get("/api/v1/brands/no-such-brand/disclosures")
                .then()
                .statusCode(404);
    }

    private Said withBrand(Said anywhere) {
        Home home = new Home(brand, anywhere.home().site(), anywhere.home().language());
        return new Said(anywhere.key(), home, anywhere.orderKey(), anywhere.act(), anywhere.delay());
    }

    private Desk owned() {
        house.hear(said.created());
        return Desk.of(house, said).accepts(1);
    }

    private String path() {
        return "/api/v1/brands/" + brand + "/disclosures";
    }

    private ValidatableResponse disclose(String kind, String value) {
        return as(DemoUser.ADMIN)
                .body(Map.of("kind", kind, "value", value))
                .post(path())
                .then();
    }

    private static ValidatableResponse reply(Desk desk) {
        return as(DemoUser.LUCIA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("visibility", "public", "text", WORDS, "epoch", 1))
                .post("/api/v1/conversations/{id}/replies", desk.conversation().toString())
                .then();
    }

    private static ValidatableResponse check(Desk desk, String visibility) {
        return as(DemoUser.LUCIA)
                .body(draft(desk, visibility))
                .post("/api/v1/etiquette/check")
                .then();
    }

    private static Map<String, String> draft(Desk desk, String visibility) {
        return Map.of("conversationId", desk.conversation().toString(), "visibility", visibility, "text", WORDS);
    }

    private static RequestSpecification as(DemoUser user) {
        return given().auth().oauth2(user.token()).contentType("application/json");
    }
}
