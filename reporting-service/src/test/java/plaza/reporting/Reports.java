package plaza.reporting;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import plaza.platform.testing.TestTokens;

/** Asks for reports as people and tools do. */
public final class Reports {

    private Reports() {}

    /** The service level of one day as JSON, as this token may see it. */
    public static Response day(TestTokens who, Instant day, String groupBy) {
        return get(who, day, groupBy, "json");
    }

    public static Response get(TestTokens who, Instant day, String groupBy, String format) {
        return given().auth()
                .oauth2(who.token())
                .queryParam("from", day.toString())
                .queryParam("to", day.plus(Duration.ofDays(1)).toString())
                .queryParam("groupBy", groupBy)
                .queryParam("format", format)
                .get("/api/v1/reports/service-level");
    }

    /** A supervisor of these sites. */
    public static TestTokens supervisor(String... sites) {
        return TestTokens.of("supervisor-of-" + String.join("-", sites).replace("*", "all"))
                .roles("supervisor")
                .sites(sites);
    }

    /** An analyst of all sites. */
    public static TestTokens analyst() {
        return TestTokens.of("bi").roles("analyst").sites("*");
    }
}
