package plaza.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A schema, or an example, as a tree that tests can ask. */
record SchemaTree(JsonNode root) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** A part of a schema and the JSON pointer to it. */
    record Part(String pointer, JsonNode node) {

        String description() {
            return node.path("description").asText();
        }
    }

    static SchemaTree of(String json) {
        try {
            return new SchemaTree(JSON.readTree(json));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Set<String> required() {
        Set<String> names = new TreeSet<>();
        root.path("required").forEach(name -> names.add(name.asText()));
        return names;
    }

    Set<String> properties() {
        return new SchemaTree(root.path("properties")).fields();
    }

    Set<String> fields() {
        Set<String> names = new TreeSet<>();
        root.fieldNames().forEachRemaining(names::add);
        return names;
    }

    /** Every object in the tree, the root included. */
    List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        collect("", root, parts);
        return parts;
    }

    private static void collect(String pointer, JsonNode node, List<Part> parts) {
        if (node.isObject()) {
            parts.add(new Part(pointer, node));
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            collect(pointer + "/" + field.getKey(), field.getValue(), parts);
        }
        if (node.isArray()) {
            node.forEach(item -> collect(pointer + "/-", item, parts));
        }
    }
}
