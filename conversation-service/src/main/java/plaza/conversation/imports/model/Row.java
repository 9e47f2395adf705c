package plaza.conversation.imports.model;

import java.util.Map;
import java.util.Optional;

/**
 * One message as a file writes it.
 *
 * @param line where it stands in the file
 * @param fields by the names of {@link Field}; what is empty is not there
 */
public record Row(long line, Map<String, String> fields) {

    /** Copies what could change under it. */
    public Row {
        fields = Map.copyOf(fields);
    }

    Optional<String> find(Field field) {
        return Optional.ofNullable(fields.get(field.label()));
    }
}
