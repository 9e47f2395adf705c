package plaza.platform.testing.walk;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import plaza.platform.testing.Waiting;
import plaza.platform.testing.openapi.Operation;

/** Calls operations over HTTP; of a stream it takes the status and leaves. */
final class Caller {

    /** A refusal of a stream comes at once; a stream that is open may say nothing for long. */
    private static final Duration STREAM_SAYS_NO = Duration.ofSeconds(2);

    private final URI service;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Caller(URI service) {
        this.service = service;
    }

    /**
     * Calls an operation.
     *
     * @param ids values of its parameters by the path up to them
     * @param bearer the header Authorization, empty for none
     */
    Answer call(Operation operation, Map<String, String> ids, WalkPlan.Input input, Optional<String> bearer) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(operation, ids, input));
        request.header("Accept", operation.stream() ? "text/event-stream" : "application/json, */*;q=0.1");
        bearer.ifPresent(token -> request.header("Authorization", token));
        operation.bodyType().ifPresent(type -> request.header("Content-Type", type));
        input.headers().forEach(request::setHeader);
        request.method(operation.method(), body(operation, input));
        return send(operation, request.build());
    }

    private Answer send(Operation operation, HttpRequest request) {
        Duration budget = operation.stream() ? STREAM_SAYS_NO : Waiting.LONG.budget();
        CompletableFuture<HttpResponse<InputStream>> answer =
                client.sendAsync(request, HttpResponse.BodyHandlers.ofInputStream());
        try {
            return answer(answer.get(budget.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            answer.cancel(true);
            if (operation.stream()) {
                return new Answer(200, "text/event-stream", "");
            }
            throw new AssertionError(operation + " did not answer within " + budget, e);
        } catch (ExecutionException e) {
            throw new AssertionError(operation + " did not answer: " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Answer answer(HttpResponse<InputStream> response) {
        String type = response.headers().firstValue("Content-Type").orElse("");
        try (InputStream body = response.body()) {
            boolean endless = type.startsWith("text/event-stream");
            String text = endless ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), type, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private URI address(Operation operation, Map<String, String> ids, WalkPlan.Input input) {
        String path = "";
        String template = "";
        for (String parameter : operation.parameters()) {
            String between = parameter.substring(template.length(), parameter.lastIndexOf('{'));
            path += between + encoded(ids.getOrDefault(parameter, ""));
            template = parameter;
        }
        String query = input.query().isEmpty() ? "" : "?" + input.query();
        return URI.create(service + path + operation.path().substring(template.length()) + query);
    }

    private static HttpRequest.BodyPublisher body(Operation operation, WalkPlan.Input input) {
        return input.body()
                .or(() -> operation.bodyType().map(type -> type.contains("json") ? "{}" : ""))
                .map(HttpRequest.BodyPublishers::ofString)
                .orElse(HttpRequest.BodyPublishers.noBody());
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
