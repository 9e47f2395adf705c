package plaza.platform.testing.openapi;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import plaza.platform.testing.Waiting;

/** The service under test, found as REST Assured finds it, and its documents. */
public final class RunningService {

    private RunningService() {}

    /** Where it listens, without a slash at the end. */
    public static URI address() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port);
    }

    /** Its OpenAPI document in JSON. */
    public static String openApi(URI service) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(service + "/q/openapi?format=json"))
                    .timeout(Waiting.LONG.budget())
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new AssertionError(request.uri() + " answers " + answer.statusCode() + ", not its document");
            }
            return answer.body();
        } catch (IOException e) {
            throw new AssertionError("no OpenAPI document at " + service, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
