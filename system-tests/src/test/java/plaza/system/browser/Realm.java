package plaza.system.browser;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plaza.platform.testing.DemoUser;

/** Keycloak's realm as its administrator and as scripts see it. */
record Realm(String keycloak) {

    private static final String WORKSPACE_CLIENT = "plaza-workspace";

    /** An address of the provider: in a browser, a page of another origin under the same host. */
    String configuration() {
        return keycloak + "/realms/plaza/.well-known/openid-configuration";
    }

    /** An access token of this user, got without a page. */
    String token(String user) {
        return token("plaza", "plaza-cli", user);
    }

    /** Ends all sessions of a person, as an administrator does who shuts somebody out. */
    void shutsOut(DemoUser user) {
        asAdministrator().post("/users/" + user.subject() + "/logout").then().statusCode(204);
    }

    /** From the next login on, access tokens of the page live this long. */
    void tokensOfThePageLive(Duration life) {
        List<String> ids = asAdministrator()
                .queryParam("clientId", WORKSPACE_CLIENT)
                .get("/clients")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
        Map<String, Object> client = asAdministrator()
                .get("/clients/" + ids.getFirst())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("$");
        Map<String, String> attributes = new HashMap<>(attributesOf(client));
        attributes.put("access.token.lifespan", Long.toString(life.toSeconds()));
        client.put("attributes", attributes);
        asAdministrator()
                .contentType(ContentType.JSON)
                .body(client)
                .put("/clients/" + ids.getFirst())
                .then()
                .statusCode(is(204));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> attributesOf(Map<String, Object> client) {
        return (Map<String, String>) client.get("attributes");
    }

    private RequestSpecification asAdministrator() {
        return given().baseUri(keycloak)
                .basePath("/admin/realms/plaza")
                .header("Authorization", "Bearer " + token("master", "admin-cli", "admin"));
    }

    private String token(String realm, String client, String user) {
        return given().formParam("grant_type", "password")
                .formParam("client_id", client)
                .formParam("username", user)
                .formParam("password", user)
                .post(keycloak + "/realms/" + realm + "/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
