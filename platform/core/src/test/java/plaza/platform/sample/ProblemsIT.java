package plaza.platform.sample;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.TestTokens;

@QuarkusTest
class ProblemsIT extends SampleService {

    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @Test
    void nobody_is_401_with_a_problem() {
        given().get("/api/v1/samples")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:problem:plaza:unauthenticated"));
    }

    @Test
    void a_stranger_key_an_old_token_and_another_audience_are_401() {
        TestTokens elena = TestTokens.of("elena").roles("supervisor").sites("*");

        for (TestTokens bad : new TestTokens[] {
            elena.signedByAStranger(), elena.expiresIn(java.time.Duration.ofMinutes(-5)), elena.audience("another")
        }) {
            given().header("Authorization", bad.bearer())
                    .get("/api/v1/samples")
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("urn:problem:plaza:unauthenticated"));
        }
    }

    @Test
    void a_wrong_role_is_403_with_a_problem() {
        given().header(
                        "Authorization",
                        TestTokens.of("ana").roles("analyst").sites("*").bearer())
                .get("/api/v1/samples")
                .then()
                .statusCode(403)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:problem:plaza:forbidden"));
    }

    @Test
    void an_unknown_address_is_404_and_a_wrong_method_405_with_problems() {
        sofia().get("/api/v1/nothing").then().statusCode(404).body("type", equalTo("urn:problem:plaza:not-found"));
        sofia().delete("/api/v1/samples")
                .then()
                .statusCode(405)
                .body("type", equalTo("urn:problem:plaza:method-not-allowed"));
    }

    @Test
    void a_broken_rule_is_400_and_points_at_the_input() {
        sofia().get("/api/v1/samples?limit=5000")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:plaza:invalid-input"))
                .body("errors[0].pointer", equalTo("query/limit"));
        sofia().contentType(JSON)
                .body("{\"name\":\"\"}")
                .post("/api/v1/samples")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("body/name"));
    }

    @Test
    void a_body_that_is_not_json_is_400_and_another_media_type_415() {
        sofia().contentType(JSON)
                .body("{\"name\":")
                .post("/api/v1/samples")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:plaza:invalid-input"));
        sofia().contentType("text/plain")
                .body("name")
                .post("/api/v1/samples")
                .then()
                .statusCode(415)
                .body("type", equalTo("urn:problem:plaza:unsupported-media-type"));
    }

    @Test
    void a_fault_of_ours_tells_nothing_of_the_inside() {
        sofia().get("/api/v1/samples/broken")
                .then()
                .statusCode(500)
                .body("type", equalTo("urn:problem:plaza:internal"))
                .body(not(containsString("nobody's business")));
    }

    @Test
    void the_principal_and_times_are_as_agreed() {
        sofia().get("/api/v1/samples")
                .then()
                .statusCode(200)
                .body("cordoba", equalTo(true))
                .body("at", equalTo("2026-11-22T13:00:00.000Z"));
    }

    private static RequestSpecification sofia() {
        return given().header(
                        "Authorization",
                        TestTokens.of("sofia")
                                .roles("supervisor")
                                .sites("cordoba")
                                .bearer());
    }
}
