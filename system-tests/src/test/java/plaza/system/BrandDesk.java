package plaza.system;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.Map;
import plaza.system.cast.Keyring;

/** One process of ingestion-service as somebody sees it who may silence the brand. */
record BrandDesk(String url, Keyring keys, String person) {

    private static final String SILENCE = "/api/v1/brands/telco-andina/silence";
    private static final String SENT = "plaza_ingestion_replies_total";

    void silence(String why) throws IOException, InterruptedException {
        asked().contentType(ContentType.JSON)
                .body(Map.of("reason", why))
                .put(url + SILENCE)
                .then()
                .statusCode(200);
    }

    void lift() throws IOException, InterruptedException {
        asked().delete(url + SILENCE).then().statusCode(200);
    }

    /** Replies and acts that have not left. */
    int waiting() throws IOException, InterruptedException {
        return brand().getInt("waiting");
    }

    /** Those at the network's door. */
    int leaving() throws IOException, InterruptedException {
        return brand().getInt("leaving");
    }

    /** How many replies this very process has let leave. */
    double sent() {
        return given().get(url + "/q/metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith(SENT) && line.contains("outcome=\"leaving\""))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private JsonPath brand() throws IOException, InterruptedException {
        return asked().get(url + SILENCE).then().statusCode(200).extract().jsonPath();
    }

    private RequestSpecification asked() throws IOException, InterruptedException {
        return given().header("Authorization", "Bearer " + keys.token(person));
    }
}
