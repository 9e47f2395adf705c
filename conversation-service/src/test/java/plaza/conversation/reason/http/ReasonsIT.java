package plaza.conversation.reason.http;

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
class ReasonsIT {

    private static final String TREE = """
            {"product": [{"id": "hogar", "name": "Hogar", "below": [{"id": "fibra", "name": "Fibra", "below": []}]}],
             "cause": [{"id": "corte", "name": "%s", "below": []}],
             "resolution": [{"id": "resuelto", "name": "Resuelto"}],
             "area": [{"id": "red", "name": "Red"}]}
            """;
    private static final String REASONS =
            "{\"product\": \"%s\", \"cause\": \"corte\", \"resolution\": \"resuelto\", \"area\": \"red\"}";

    @Inject
    PgHouse house;

    private final String brand = "brand-" + Tags.next();
    private final Said anywhere = Said.comment("900_901").elsewhere(Tags.next());
    private final Said said = new Said(
            anywhere.key(),
            new Home(brand, anywhere.home().site(), anywhere.home().language()),
            anywhere.orderKey(),
            anywhere.act(),
            anywhere.delay());

    @BeforeEach
    void the_account_of_a_brand_is_known() {
        house.within(() -> house.accounts()
                .keep(Allowed.withoutWindows(said.key().account()).at(said.home())));
    }

    @Test
    void a_tree_is_kept_in_versions_and_a_case_is_closed_with_a_leaf_of_each_branch() {
        Desk desk = owned();
        reasonsOf(desk).body("tree", nullValue()).body("closedWith", nullValue());
        change("0", "Sin servicio").statusCode(200).header("ETag", equalTo("\"1\""));

        close(desk, "{\"epoch\": 1}")
                .statusCode(422)
                .body("type", equalTo("urn:problem:conversation:reasons-needed"))
                .body("brand", equalTo(brand));
        close(desk, closing("hogar"))
                .statusCode(422)
                .body("type", equalTo("urn:problem:conversation:unknown-reason"))
                .body("branch", equalTo("product"));
        close(desk, closing("fibra")).statusCode(200).body("turn", equalTo("resolved"));

        change("1", "Corte").statusCode(200).header("ETag", equalTo("\"2\""));
        reasonsOf(desk)
                .body("tree.version", equalTo(2))
                .body("tree.cause.name", contains("Corte"))
                .body("closedWith.version", equalTo(1))
                .body("closedWith.cause.name", equalTo("Sin servicio"));
        as(DemoUser.ELENA)
                .get(path() + "?version=1")
                .then()
                .statusCode(200)
                .body("cause.name", contains("Sin servicio"));
    }

    @Test
    void a_brand_without_a_tree_has_version_0() {
        as(DemoUser.ELENA).get(path()).then().statusCode(200).body("version", equalTo(0));
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused() {
        change("0", "Sin servicio").statusCode(200);

        change("0", "Corte").statusCode(412);
    }

    @Test
    void what_makes_no_sense_is_pointed_at() {
        Desk desk = owned();

        change("0", " ").statusCode(400).body("errors.pointer", hasItem("body"));
        as(DemoUser.ELENA)
                .header("If-Match", "\"0\"")
                .body("{\"product\": [null], \"cause\": [], \"resolution\": [], \"area\": []}")
                .put(path())
                .then()
                .statusCode(400);
        close(desk, "{\"epoch\": 1, \"reasons\": {\"product\": \"fibra\"}}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("body/reasons/cause"));
    }

    private Desk owned() {
        house.hear(said.created());
        return Desk.of(house, said).accepts(1);
    }

    private String path() {
        return "/api/v1/brands/" + brand + "/reasons";
    }

    private ValidatableResponse change(String seen, String cause) {
        return as(DemoUser.ELENA)
                .header("If-Match", "\"" + seen + "\"")
                .body(TREE.formatted(cause))
                .put(path())
                .then();
    }

    private static String closing(String product) {
        return "{\"epoch\": 1, \"reasons\": " + REASONS.formatted(product) + "}";
    }

    private static ValidatableResponse close(Desk desk, String body) {
        return as(DemoUser.LUCIA)
                .body(body)
                .post(
                        "/api/v1/conversations/{id}/resolution",
                        desk.conversation().toString())
                .then();
    }

    private static ValidatableResponse reasonsOf(Desk desk) {
        return as(DemoUser.LUCIA)
                .get("/api/v1/conversations/{id}/reasons", desk.conversation().toString())
                .then()
                .statusCode(200);
    }

    private static RequestSpecification as(DemoUser user) {
        return given().auth().oauth2(user.token()).contentType("application/json");
    }
}
