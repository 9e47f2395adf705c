package plaza.simulator.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class OddFilesIT extends RunningSimulator {

    /** Whoever reads it must be able to stop: other clients take a body whole. */
    @TestHTTPResource("/sim/media/odd/endless")
    URI endless;

    @ParameterizedTest
    @CsvSource({"expired, 403", "gone, 404", "broken, 503", "nobody-knows, 404", "disguised, 200", "eicar, 200"})
    void each_answers_as_its_name_says(String name, int status) {
        assertThat(read(name).statusCode()).isEqualTo(status);
    }

    @Test
    void one_leads_into_the_readers_own_network() {
        assertThat(read("elsewhere").header("Location")).startsWith("http://169.254.169.254/");
    }

    @Test
    void one_does_not_end_while_somebody_reads() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                InputStream body = client.send(HttpRequest.newBuilder(endless).build(), BodyHandlers.ofInputStream())
                        .body()) {
            assertThat(body.readNBytes(4 * 1024 * 1024)).hasSize(4 * 1024 * 1024);
        }
    }

    private static Response read(String name) {
        return given().redirects().follow(false).get("/sim/media/odd/" + name);
    }
}
