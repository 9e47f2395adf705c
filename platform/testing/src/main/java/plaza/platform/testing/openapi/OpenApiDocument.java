package plaza.platform.testing.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An OpenAPI document 3.x, as far as tests ask it. */
public final class OpenApiDocument {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    private final JsonNode root;

    private OpenApiDocument(JsonNode root) {
        this.root = root;
    }

    public static OpenApiDocument parse(String json) {
        try {
            return new OpenApiDocument(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not an OpenAPI document in JSON: " + json, e);
        }
    }

    /** Every operation, in the document's order. */
    public List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : root.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                if (METHODS.contains(method.getKey())) {
                    operations.add(operation(method.getKey(), path.getKey(), method.getValue()));
                }
            }
        }
        return List.copyOf(operations);
    }

    private Operation operation(String method, String path, JsonNode operation) {
        JsonNode answers = operation.path("responses");
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                access(operation.has("security") ? operation.path("security") : root.path("security")),
                firstMediaType(resolved(operation.path("requestBody"))),
                answers.findValues("content").stream().anyMatch(content -> content.has("text/event-stream")),
                answers.path("200").findValues("schema").stream().anyMatch(this::holdsItems));
    }

    /** Alternatives are joined: who may come in by one of them may come in. An empty alternative opens the door. */
    private static Access access(JsonNode alternatives) {
        Set<String> roles = new TreeSet<>();
        boolean open = alternatives.isEmpty();
        for (JsonNode alternative : alternatives) {
            open |= alternative.isEmpty();
            alternative.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText())));
        }
        if (open) {
            return new Access.Open();
        }
        return roles.isEmpty() ? new Access.AnyRole() : new Access.OneOf(roles);
    }

    private static Optional<String> firstMediaType(JsonNode body) {
        return body.path("content").properties().stream().map(Map.Entry::getKey).findFirst();
    }

    private boolean holdsItems(JsonNode schema) {
        return resolved(schema).path("properties").path("items").isObject();
    }

    private JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asText();
        return ref.startsWith("#/") ? root.at(ref.substring(1)) : node;
    }
}
