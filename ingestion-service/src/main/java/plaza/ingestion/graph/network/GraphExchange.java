package plaza.ingestion.graph.network;

import com.restfb.DebugHeaderInfo;
import com.restfb.WebRequestor;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;

/**
 * One call of restfb over {@code java.net.http}, in place of its own {@code HttpURLConnection}: that one sends a POST
 * again by itself when the connection drops, has no limit for connecting, and keeps what came back in fields shared by
 * all threads (CHANNELS 14.4 to 14.6). Made for one call and asked afterwards what happened.
 */
final class GraphExchange implements WebRequestor {

    private static final long LARGEST_BODY = 4L * 1024 * 1024;
    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    private static final String JSON = "application/json; charset=UTF-8";

    private final HttpClient http;
    private final Duration answerWithin;
    private final Optional<FileBody> file;
    private @Nullable GraphReply reply;
    private @Nullable IOException failure;

    GraphExchange(HttpClient http, Duration answerWithin) {
        this(http, answerWithin, Optional.empty());
    }

    /** One that brings a file along. */
    GraphExchange(HttpClient http, Duration answerWithin, FileBody file) {
        this(http, answerWithin, Optional.of(file));
    }

    private GraphExchange(HttpClient http, Duration answerWithin, Optional<FileBody> file) {
        this.http = http;
        this.answerWithin = answerWithin;
        this.file = file;
    }

    /** What the network answered, whole; empty where it did not. */
    Optional<GraphReply> reply() {
        return Optional.ofNullable(reply);
    }

    /** True when not a byte of the request can have reached the network. */
    boolean isUnsent() {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOfConnecting(cause)) {
                return true;
            }
        }
        return false;
    }

    /** What broke, as a short word without addresses or tokens. */
    String broke() {
        return failure == null ? "nothing" : failure.getClass().getSimpleName();
    }

    @Override
    public Response executeGet(Request request) throws IOException {
        return exchange(request(request, request.getFullUrl()).GET().build());
    }

    @Override
    public Response executePost(Request request) throws IOException {
        if (file.isPresent()) {
            return exchange(withFile(request, file.get()));
        }
        return exchange(request.hasBody() ? withBody(request) : withForm(request));
    }

    private static HttpRequest withFile(Request request, FileBody file) {
        String form = Optional.ofNullable(request.getParameters()).orElse("");
        Multipart multipart = new Multipart(form, file);
        return request(request, request.getUrl())
                .header("Content-Type", multipart.contentType())
                .POST(multipart.body())
                .build();
    }

    private static HttpRequest withForm(Request request) {
        String form = Optional.ofNullable(request.getParameters()).orElse("");
        return request(request, request.getUrl())
                .header("Content-Type", FORM)
                .POST(HttpRequest.BodyPublishers.ofString(form, StandardCharsets.UTF_8))
                .build();
    }

    private static HttpRequest withBody(Request request) {
        return request(request, request.getFullUrl())
                .header("Content-Type", JSON)
                .POST(HttpRequest.BodyPublishers.ofString(request.getBody().getData(), StandardCharsets.UTF_8))
                .build();
    }

    @Override
    public Response executeDelete(Request request) throws IOException {
        return exchange(request(request, request.getFullUrl()).DELETE().build());
    }

    /** Unused: usage is read from {@link #reply()}. */
    @Override
    public @Nullable DebugHeaderInfo getDebugHeaderInfo() {
        return null;
    }

    private static HttpRequest.Builder request(Request request, String url) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(url));
        return request.hasHeaderAccessToken()
                ? builder.header("Authorization", "Bearer " + request.getHeaderAccessToken())
                : builder;
    }

    private Response exchange(HttpRequest request) throws IOException {
        try {
            HttpResponse<String> response = send(request);
            GraphReply whole = new GraphReply(
                    response.statusCode(), name -> response.headers().firstValue(name), response.body());
            reply = whole;
            return new Response(whole.status(), whole.body());
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** The limit counts to the last byte of the body; the client's own would count to the headers only. */
    private HttpResponse<String> send(HttpRequest request) throws IOException {
        CompletableFuture<HttpResponse<String>> answer = http.sendAsync(
                request, BodyHandlers.limiting(BodyHandlers.ofString(StandardCharsets.UTF_8), LARGEST_BODY));
        try {
            return answer.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new HttpTimeoutException("no whole answer within " + answerWithin);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the network answers");
        }
    }

    private static boolean isOfConnecting(Throwable cause) {
        return cause instanceof ConnectException
                || cause instanceof HttpConnectTimeoutException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof SSLHandshakeException;
    }
}
