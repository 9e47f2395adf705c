package plaza.simulator.webhook;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** The requests that a network makes to the product. */
@ApplicationScoped
public class ProductCalls {
    private static final String AGENT = "facebookexternalua";

    private final HttpClient client;
    private final WebhookConfig config;

    ProductCalls(Vertx vertx, WebhookConfig config) {
        this.config = config;
        this.client = vertx.createHttpClient(
                new HttpClientOptions()
                        .setConnectTimeout((int) config.timeout().toMillis())
                        .setIdleTimeout((int) config.timeout().toMillis())
                        .setIdleTimeoutUnit(TimeUnit.MILLISECONDS),
                new PoolOptions().setHttp1MaxSize(config.connections()));
    }

    /** @return the product's HTTP status */
    Future<Integer> post(Notice notice, String secret) {
        byte[] body = notice.body().getBytes(StandardCharsets.US_ASCII);
        return client.request(options(HttpMethod.POST, notice.path())
                        .putHeader("Content-Type", "application/json")
                        .putHeader("X-Hub-Signature", Signature.sha1(secret, body))
                        .putHeader("X-Hub-Signature-256", Signature.sha256(secret, body)))
                .compose(request -> exchange(request, Buffer.buffer(body)))
                .map(Answer::status);
    }

    /** @param path with its query */
    Future<Answer> get(String path) {
        return client.request(options(HttpMethod.GET, path)).compose(request -> exchange(request, Buffer.buffer()));
    }

    /** What the product said; the content type is empty where it named none. */
    record Answer(int status, String contentType, String body) {}

    /** Says what to do with the response before it can come: one that came first would lose its body. */
    private static Future<Answer> exchange(HttpClientRequest request, Buffer body) {
        Future<Answer> answer = request.response().compose(ProductCalls::answer);
        request.end(body);
        return answer;
    }

    private static Future<Answer> answer(HttpClientResponse response) {
        String type = response.getHeader("Content-Type");
        return response.body()
                .map(body -> new Answer(response.statusCode(), type == null ? "" : type, body.toString()));
    }

    private RequestOptions options(HttpMethod method, String path) {
        URI address = URI.create(config.base().toString().replaceAll("/$", "") + path);
        return new RequestOptions()
                .setMethod(method)
                .setAbsoluteURI(address.toString())
                .setTimeout(config.timeout().toMillis())
                .putHeader("User-Agent", AGENT)
                .putHeader("Accept", "*/*");
    }
}
