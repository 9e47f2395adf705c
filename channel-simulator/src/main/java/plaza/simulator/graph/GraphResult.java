package plaza.simulator.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What a call comes to, before it is written as an answer. */
sealed interface GraphResult {
    /** @param body a JSON object, its values texts, numbers, booleans, maps and lists */
    record Fine(Map<String, Object> body) implements GraphResult {}

    record Failed(GraphError error) implements GraphResult {}

    static GraphResult success() {
        return new Fine(Map.of("success", true));
    }

    /** The same result with another id in it, where it has one. */
    default GraphResult withId(Function<String, String> other) {
        return switch (this) {
            case Fine(Map<String, Object> body) -> {
                Map<String, Object> changed = new LinkedHashMap<>(body);
                changed.computeIfPresent("id", (key, id) -> other.apply(String.valueOf(id)));
                changed.computeIfPresent("message_id", (key, id) -> other.apply(String.valueOf(id)));
                changed.computeIfPresent("messages", (key, messages) -> inMessages(messages, other));
                yield new Fine(changed);
            }
            case Failed failed -> failed;
        };
    }

    /** WhatsApp names what it took in a list of one. */
    private static Object inMessages(Object messages, Function<String, String> other) {
        return messages instanceof List<?> list
                        && !list.isEmpty()
                        && list.getFirst() instanceof Map<?, ?> message
                        && message.get("id") instanceof String id
                ? List.of(Map.of("id", other.apply(id)))
                : messages;
    }
}
