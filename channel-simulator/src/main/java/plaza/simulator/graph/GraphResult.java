package plaza.simulator.graph;

import java.util.LinkedHashMap;
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
                yield new Fine(changed);
            }
            case Failed failed -> failed;
        };
    }
}
