package plaza.system;

import static plaza.local.part.Parts.CONVERSATION;
import static plaza.local.part.Parts.INGESTION;
import static plaza.local.part.Parts.KEYCLOAK;
import static plaza.local.part.Parts.SIMULATOR;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import plaza.local.LocalPlatform;
import plaza.local.RunningPart;
import plaza.system.cast.Doors;
import plaza.system.cast.Keyring;
import plaza.system.cast.Shift;
import plaza.system.cast.Stage;

/** The platform as journeys of scripted people use it. */
final class House {

    /** Scripted agents who may come to work. */
    static final int CROWD = Premises.CROWD;

    private static final House OPEN = new House();

    private final LocalPlatform platform;
    private final Keyring keys;

    private House() {
        platform = Premises.open();
        keys = new Keyring(new Doors(), stage());
    }

    static House open() {
        return OPEN;
    }

    LocalPlatform platform() {
        return platform;
    }

    Square square() {
        return new Square(platform.url(SIMULATOR).toString());
    }

    /** The administrator gives ingestion-service a new token for an account. */
    void newToken(String page, String token) {
        String accounts = platform.url(INGESTION) + "/api/v1/accounts";
        String id = asked("admin")
                .get(accounts)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.accountId == '%s' }.id".formatted(page));
        asked("admin")
                .contentType(ContentType.JSON)
                .body(Map.of("accessToken", token))
                .post(accounts + "/" + id + "/credentials")
                .then()
                .statusCode(200);
    }

    private RequestSpecification asked(String user) {
        return RestAssured.given().header("Authorization", "Bearer " + token(user));
    }

    /** The first so many of the crowd come to work. */
    Shift shift(int people) throws IOException, InterruptedException {
        return Shift.of(people, stage(), keys);
    }

    /** One of the crowd comes to work, and does what the journey says. */
    Colleague colleague(int number) {
        return new Colleague("agente-" + number, stage(), new Doors(), keys);
    }

    Stage stage() {
        return Stage.of(platform);
    }

    /** One process of ingestion-service, asked by who may silence the brand. */
    BrandDesk brands(RunningPart process) {
        return new BrandDesk(process.url().toString(), keys, "elena");
    }

    /** conversation-service, asked by this demo user with a token of the real Keycloak. */
    CaseDesk desk(String user) {
        return new CaseDesk(platform.url(CONVERSATION).toString(), token(user));
    }

    String token(String user) {
        return RestAssured.given()
                .formParam("grant_type", "password")
                .formParam("client_id", "plaza-cli")
                .formParam("username", user)
                .formParam("password", user)
                .post(platform.url(KEYCLOAK) + "/realms/plaza/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }
}
