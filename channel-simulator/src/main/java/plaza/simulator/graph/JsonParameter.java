package plaza.simulator.graph;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Optional;

/** Parameters that are JSON themselves: {@code recipient={"id":"1"}}. What cannot be read is as if it were missing. */
final class JsonParameter {
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private JsonParameter() {}

    static JsonNode of(GraphRequest request, String name) {
        return request.find(name).map(JsonParameter::read).orElse(MissingNode.getInstance());
    }

    private static JsonNode read(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            return tree == null ? MissingNode.getInstance() : tree;
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** @return the member's text or number as text; empty where there is none */
    static Optional<String> text(JsonNode tree, String name) {
        JsonNode member = tree.path(name);
        return member.isTextual() || member.isNumber() ? Optional.of(member.asText()) : Optional.empty();
    }
}
