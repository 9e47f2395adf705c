package plaza.simulator.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.FileUpload;
import io.vertx.ext.web.Route;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The Graph API on the wire. Plain routes and not resources, because some faults close the connection and because
 * paths begin with ids.
 */
@ApplicationScoped
class GraphRoutes {
    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final long LARGEST_BODY = 30L * 1024 * 1024;
    private static final String VERSION = "v[0-9]+\\.[0-9]+";
    private static final String BEARER = "Bearer ";

    private final GraphApi api;
    private final Vertx vertx;

    GraphRoutes(GraphApi api, Vertx vertx) {
        this.api = api;
        this.vertx = vertx;
    }

    void add(@Observes Router router) {
        serve(router.routeWithRegex("^/" + VERSION + "/[^/].*"));
        serve(router.routeWithRegex(
                "^/(me|debug_token|t_[0-9]+|m_[0-9]+|aWdf[0-9A-Za-z]+|[0-9][0-9A-Za-z_.:-]*)(/.*)?$"));
    }

    private void serve(Route route) {
        route.method(HttpMethod.GET)
                .method(HttpMethod.POST)
                .method(HttpMethod.DELETE)
                .handler(BodyHandler.create(System.getProperty("java.io.tmpdir") + "/plaza-simulator-uploads")
                        .setDeleteUploadedFilesOnEnd(true)
                        .setBodyLimit(LARGEST_BODY))
                .handler(context -> send(context, api.answer(request(context))));
    }

    private void send(RoutingContext context, GraphAnswer answer) {
        switch (answer) {
            case GraphAnswer.Body body -> send(context.response(), body);
            case GraphAnswer.Closed ignored -> context.request().connection().close();
            case GraphAnswer.Later later ->
                vertx.setTimer(
                        Math.max(1, later.after().toMillis()),
                        timer -> send(context, later.then().get()));
        }
    }

    private static void send(HttpServerResponse response, GraphAnswer.Body body) {
        if (response.closed()) {
            return;
        }
        body.headers().forEach(response::putHeader);
        response.setStatusCode(body.status())
                .putHeader("Content-Type", body.contentType())
                .putHeader("Cache-Control", "private, no-cache, no-store, must-revalidate")
                .putHeader("facebook-api-version", "v24.0")
                .end(body.body());
    }

    private GraphRequest request(RoutingContext context) {
        HttpServerRequest request = context.request();
        Map<String, String> parameters = new LinkedHashMap<>();
        putAll(parameters, request.params());
        putAll(parameters, request.formAttributes());
        parameters.putAll(jsonBody(context));
        return new GraphRequest(
                method(request, parameters),
                path(context.normalizedPath()),
                parameters,
                bearer(request),
                request.scheme() + "://" + request.authority(),
                context.fileUploads().stream().findFirst().map(this::file));
    }

    private GraphRequest.File file(FileUpload upload) {
        byte[] bytes =
                vertx.fileSystem().readFileBlocking(upload.uploadedFileName()).getBytes();
        return new GraphRequest.File(upload.name(), upload.fileName(), upload.contentType(), bytes);
    }

    private static void putAll(Map<String, String> parameters, MultiMap more) {
        more.forEach(each -> parameters.put(each.getKey(), each.getValue()));
    }

    /** The Graph API lets a POST say in a parameter that it means another method. */
    private static GraphRequest.Method method(HttpServerRequest request, Map<String, String> parameters) {
        String said = parameters.getOrDefault("method", request.method().name()).toUpperCase(Locale.ROOT);
        return Arrays.stream(GraphRequest.Method.values())
                .filter(method -> method.name().equals(said))
                .findFirst()
                .orElse(GraphRequest.Method.valueOf(request.method().name()));
    }

    private static List<String> path(String path) {
        List<String> parts =
                Arrays.stream(path.split("/")).filter(part -> !part.isEmpty()).toList();
        return parts.getFirst().matches(VERSION) ? parts.subList(1, parts.size()) : parts;
    }

    private static Optional<String> bearer(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(value -> value.substring(BEARER.length()).strip());
    }

    private static Map<String, String> jsonBody(RoutingContext context) {
        Map<String, String> fields = new LinkedHashMap<>();
        String type = context.request().getHeader("Content-Type");
        String body = context.body().asString();
        if (type != null && type.startsWith("application/json") && body != null) {
            read(body).ifPresent(tree -> tree.properties()
                    .forEach(field -> fields.put(field.getKey(), text(field.getValue()))));
        }
        return fields;
    }

    private static Optional<JsonNode> read(String body) {
        try {
            return Optional.ofNullable(JSON.readTree(body)).filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode value) {
        return value.isValueNode() ? value.asText() : value.toString();
    }
}
