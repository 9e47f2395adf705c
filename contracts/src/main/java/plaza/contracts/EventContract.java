package plaza.contracts;

import java.util.List;

/**
 * What is agreed on one event type.
 *
 * @param type {@code <context>.<fact>.v<major>}
 * @param schema the text of its JSON Schema
 * @param examples every example ever committed, oldest first
 */
public record EventContract(String type, String schema, List<EventExample> examples) {

    public EventContract {
        examples = List.copyOf(examples);
    }

    /** The example of that label, such as {@code full}; throws where there is none. */
    public EventExample example(String label) {
        return examples.stream()
                .filter(example -> example.label().equals(label))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException(type + " has no example " + label + " but " + examples));
    }

    @Override
    public String toString() {
        return type;
    }
}
