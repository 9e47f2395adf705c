package plaza.contracts;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One committed example of an event. Consumers read every one of them in their tests.
 *
 * @param type the event type, such as {@code ingestion.interaction-received.v1}
 * @param label what it is an example of: {@code full}, {@code minimal}, …
 * @param json its exact text
 */
public record EventExample(String type, String label, String json) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The same event with a field that no reader knows: a tolerant reader does not mind. */
    public String withUnknownField() {
        return with("aFieldOfTheFuture", "whatever");
    }

    /** The same event with another text in a field of the top level, such as a value no reader knows. */
    public String with(String field, String value) {
        ObjectNode changed = tree();
        return changed.put(field, value).toString();
    }

    /** The same event without a field of the top level. */
    public String without(String field) {
        ObjectNode changed = tree();
        changed.remove(field);
        return changed.toString();
    }

    private ObjectNode tree() {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(this + " is not JSON", e);
        }
    }

    @Override
    public String toString() {
        return type + " (" + label + ")";
    }
}
