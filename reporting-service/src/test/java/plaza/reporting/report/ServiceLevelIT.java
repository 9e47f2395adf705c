package plaza.reporting.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.TestTokens;
import plaza.reporting.CaseStory;
import plaza.reporting.Days;
import plaza.reporting.Reports;
import plaza.reporting.Tables;
import plaza.reporting.intake.Keeper;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class ServiceLevelIT {

    private static final TestTokens ANALYST = Reports.analyst();
    /** Reads figures with all their digits. */
    private static final ObjectMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    @Inject
    Keeper keeper;

    @Inject
    Tables tables;

    private final Instant day = Days.next();
    private final Instant noon = day.plus(Duration.ofHours(12));

    @BeforeEach
    void two_sites_have_figures() {
        offerAndAnswer("cordoba", "facebook", Duration.ofMinutes(4));
        offerAndAnswer("cordoba", "facebook", Duration.ofMinutes(90));
        offerAndAnswer("bogota", "x", Duration.ofMillis(100));
    }

    @Test
    void json_and_csv_say_the_same() throws IOException {
        JsonNode json =
                EXACT.readTree(Reports.get(ANALYST, day, "site,channel", "json").asString());

        List<List<String>> csv = lines(Reports.get(ANALYST, day, "site,channel", "csv"));

        assertThat(csv.getFirst()).isEqualTo(ServiceLevelCsv.COLUMNS);
        assertThat(csv.subList(1, csv.size()))
                .isEqualTo(cells(json.get("items")))
                .hasSize(2);
    }

    @Test
    void csv_comes_as_a_file_with_a_header() {
        Response csv = Reports.get(ANALYST, day, "site", "csv");

        csv.then()
                .statusCode(200)
                .contentType(containsString("text/csv"))
                .header("Content-Type", containsString("header=present"))
                .header("Content-Disposition", containsString("attachment; filename=\"service-level_"));
    }

    @Test
    void the_total_is_made_of_the_sums_and_not_of_the_shares() {
        Reports.get(ANALYST, day, "site,channel", "json")
                .then()
                .body("total.offered", equalTo(3))
                .body("total.answered", equalTo(3))
                .body("total.withinTarget", equalTo(2))
                .body("total.serviceLevel", equalTo(0.6667f))
                .body("total.averageSecondsToFirstAnswer", equalTo(1880.033f))
                .body("nextCursor", nullValue());
    }

    @Test
    void it_can_be_split_by_one_dimension_or_by_none() {
        Reports.get(ANALYST, day, "channel", "json")
                .then()
                .body("items.channel", equalTo(List.of("facebook", "x")))
                .body("items[0].site", nullValue());
        report(day.toString(), day.plus(Duration.ofDays(1)).toString())
                .then()
                .body("items", hasSize(1))
                .body("items[0].offered", equalTo(3));
    }

    @Test
    void a_range_is_cut_at_quarters_and_ends_before_its_end() {
        report(noon.toString(), noon.plus(Duration.ofMinutes(90)).toString())
                .then()
                .body("total.answered", equalTo(2))
                .body("total.offered", equalTo(3));
    }

    @Test
    void a_day_without_anything_is_empty_and_not_an_error() {
        report("2026-01-01", "2026-01-02")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total.offered", equalTo(0))
                .body("total.serviceLevel", nullValue());
    }

    @Test
    void a_token_of_one_site_gets_no_row_no_total_and_no_export_of_another() {
        TestTokens bogota = Reports.supervisor("bogota");

        Reports.get(bogota, day, "site,channel", "json")
                .then()
                .body("items.site", equalTo(List.of("bogota")))
                .body("total.offered", equalTo(1));
        Reports.get(bogota, day, "channel", "json").then().body("items.channel", equalTo(List.of("x")));
        Reports.get(bogota, day, "", "json").then().body("items[0].offered", equalTo(1));
        assertThat(lines(Reports.get(bogota, day, "site,channel", "csv"))).hasSize(2);
    }

    @Test
    void a_token_without_sites_gets_nothing() {
        Reports.get(Reports.supervisor(), day, "site", "json")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("total.offered", equalTo(0));
    }

    @Test
    void who_asks_again_is_told_that_nothing_changed_until_it_does() {
        String tag = Reports.get(ANALYST, day, "site", "json").header("ETag");

        ifNoneMatch(tag).then().statusCode(304).header("ETag", equalTo(tag));
        offerAndAnswer("madrid", "facebook", Duration.ofMinutes(1));

        ifNoneMatch(tag).then().statusCode(200).body("items", hasSize(3));
    }

    @Test
    void an_answer_is_kept_by_no_shared_cache() {
        Reports.get(ANALYST, day, "site", "json")
                .then()
                .header("Cache-Control", containsString("private"))
                .header("Vary", containsString("Authorization"));
    }

    @Test
    void a_channel_named_like_a_formula_runs_in_no_spreadsheet() {
        keeper.keep(CaseStory.at("cordoba", "=cmd|' /C calc'!A0").needed(noon));

        assertThat(Reports.get(ANALYST, day, "channel", "csv").asString())
                .contains("'=cmd")
                .doesNotContainPattern("(^|,|\")=cmd");
    }

    @Test
    void a_report_that_takes_too_long_is_given_up_and_says_so() {
        tables.whileIntervalsAreLocked(() -> Reports.get(ANALYST, day, "site", "json")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:reporting:report-too-costly")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "format=json",
                "from=2026-11-22",
                "from=2026-11-22&to=2026-11-22",
                "from=2026-11-23&to=2026-11-22",
                "from=2025-01-01&to=2026-11-22",
                "from=today&to=tomorrow",
                "from=2026-11-22&to=2026-11-23&timeZone=Mars",
                "from=2026-11-22&to=2026-11-23&groupBy=agent",
                "from=2026-11-22&to=2026-11-23&format=xlsx"
            })
    void what_cannot_be_understood_is_a_bad_request(String query) {
        given().auth()
                .oauth2(ANALYST.token())
                .get("/api/v1/reports/service-level?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:plaza:invalid-input"))
                .body("errors[0].pointer", containsString("query/"));
    }

    @Test
    void the_catalogue_explains_the_service_level() {
        given().auth()
                .oauth2(ANALYST.token())
                .get("/api/v1/reports/catalogue")
                .then()
                .statusCode(200)
                .body("items.find { it.name == 'serviceLevel' }.formula", equalTo("withinTarget / answered"))
                .body("items.find { it.name == 'serviceLevel' }.unit", equalTo("ratio"));
    }

    private void offerAndAnswer(String site, String channel, Duration after) {
        CaseStory story = CaseStory.at(site, channel);
        keeper.keep(story.needed(noon));
        keeper.keep(story.answered("nobody-that-the-directory-knows", noon, noon.plus(after)));
    }

    private static Response report(String from, String to) {
        return given().auth()
                .oauth2(ANALYST.token())
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/api/v1/reports/service-level");
    }

    private Response ifNoneMatch(String tag) {
        return given().auth()
                .oauth2(ANALYST.token())
                .header("If-None-Match", tag)
                .queryParam("from", day.toString())
                .queryParam("to", day.plus(Duration.ofDays(1)).toString())
                .queryParam("groupBy", "site")
                .get("/api/v1/reports/service-level");
    }

    private static List<List<String>> lines(Response csv) {
        return csv.asString().lines().map(line -> List.of(line.split(",", -1))).toList();
    }

    private static List<List<String>> cells(JsonNode items) {
        List<List<String>> lines = new ArrayList<>();
        items.forEach(item -> lines.add(ServiceLevelCsv.COLUMNS.stream()
                .map(column -> item.get(column).isNull() ? "" : item.get(column).asText())
                .toList()));
        return lines;
    }
}
