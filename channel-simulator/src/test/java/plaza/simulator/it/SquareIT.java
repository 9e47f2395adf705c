package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the square. */
@QuarkusTest
class SquareIT extends RunningSimulator {
    @TestHTTPResource
    URI simulator;

    @Test
    void the_page_allows_nothing_inline_and_nothing_from_elsewhere() {
        given().get("/")
                .then()
                .statusCode(200)
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self'"),
                                not(containsString("unsafe"))))
                .body(not(containsString("style=")), not(containsString("//cdn")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "main.js",
                "talk.html",
                "talk.js",
                "network.js",
                "wall.js",
                "base.css",
                "favicon.svg",
                "cover.svg"
            })
    void what_the_page_needs_is_here(String file) {
        given().get("/square/" + file).then().statusCode(200);
    }

    @Test
    void the_page_hears_at_once_what_happens() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            List<String> heard = listen(http);
            soon().untilAsserted(() -> assertThat(heard).contains("event:hello"));

            String id = comment("¿Me oyen?");

            soon().untilAsserted(() -> assertThat(heard)
                    .anyMatch(line -> line.startsWith("data:") && line.contains(id) && line.contains("¿Me oyen?")));
            http.shutdownNow();
        }
    }

    private List<String> listen(HttpClient http) {
        List<String> heard = new CopyOnWriteArrayList<>();
        HttpRequest request =
                HttpRequest.newBuilder(simulator.resolve("/sim/events")).build();
        http.sendAsync(request, HttpResponse.BodyHandlers.fromLineSubscriber(new Lines(heard)));
        return heard;
    }
}
