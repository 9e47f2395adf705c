package plaza.ingestion.attachment.network;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/** One bucket of a store that speaks S3, its objects addressed by path. Blocking; what the store refuses is thrown. */
public final class S3Bucket {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(3);
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(60);
    private static final int GONE = 404;

    private final URI bucket;
    private final S3Signature signature;
    private final Clock clock;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT_WITHIN)
            .executor(Executors.newVirtualThreadPerTaskExecutor())
            .build();

    /**
     * @param endpoint scheme, host and port
     */
    public S3Bucket(URI endpoint, String bucket, S3Signature signature, Clock clock) {
        this.bucket = URI.create(endpoint.toString().replaceAll("/+$", "") + "/" + bucket + "/");
        this.signature = signature;
        this.clock = clock;
    }

    /** Keeps the file under that key, in place of whatever there was. */
    public void put(String key, Path file, String sha256) {
        try {
            HttpResponse<InputStream> answer = send("PUT", key, BodyPublishers.ofFile(file), sha256);
            accept(answer, "put");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What lies under the key; empty where nothing does. The caller closes it. */
    public Optional<InputStream> get(String key) {
        try {
            HttpResponse<InputStream> answer = send("GET", key, BodyPublishers.noBody(), S3Signature.NOTHING);
            if (answer.statusCode() == 200) {
                return Optional.of(answer.body());
            }
            if (answer.statusCode() != GONE) {
                accept(answer, "get");
            }
            answer.body().close();
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes it away; nothing happens where there is none. */
    public void delete(String key) {
        try {
            HttpResponse<InputStream> answer = send("DELETE", key, BodyPublishers.noBody(), S3Signature.NOTHING);
            if (answer.statusCode() != GONE) {
                accept(answer, "delete");
            }
            answer.body().close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void accept(HttpResponse<InputStream> answer, String act) throws IOException {
        if (answer.statusCode() < 200 || answer.statusCode() > 299) {
            answer.body().close();
            throw new IOException("the store answered " + answer.statusCode() + " to " + act);
        }
    }

    private HttpResponse<InputStream> send(String method, String key, BodyPublisher body, String sha256)
            throws IOException {
        URI uri = bucket.resolve(key);
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri).method(method, body).timeout(ANSWER_WITHIN);
        signature.headers(method, uri, Map.of(), sha256, clock.instant()).forEach(request::header);
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the store answers");
        }
    }
}
