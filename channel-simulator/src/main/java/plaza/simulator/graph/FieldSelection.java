package plaza.simulator.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which fields an answer shall have, as {@code fields=id,from{name},comments.limit(5){id,message}} asks.
 *
 * @param fields name to the selection within it, in the order asked for; modifiers such as {@code .limit(5)} are read
 *     over
 */
record FieldSelection(Map<String, FieldSelection> fields) {
    static final FieldSelection NONE = new FieldSelection(Map.of());

    static FieldSelection of(String... names) {
        return read(String.join(",", names));
    }

    /** Reads what can be read: stray brackets and commas are no error to the Graph API either. */
    static FieldSelection read(String text) {
        Map<String, FieldSelection> fields = new LinkedHashMap<>();
        for (String part : topLevelParts(text)) {
            int brace = part.indexOf('{');
            String head = brace < 0 ? part : part.substring(0, brace);
            String name = head.replaceFirst("\\..*", "").strip();
            if (!name.isEmpty()) {
                fields.put(name, brace < 0 ? NONE : read(inside(part, brace)));
            }
        }
        return new FieldSelection(fields);
    }

    private static String inside(String part, int brace) {
        int end = part.lastIndexOf('}');
        return part.substring(brace + 1, end < brace ? part.length() : end);
    }

    private static List<String> topLevelParts(String text) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        int depth = 0;
        for (char sign : text.toCharArray()) {
            depth += sign == '{' || sign == '(' ? 1 : sign == '}' || sign == ')' ? -1 : 0;
            if (sign == ',' && depth <= 0) {
                parts.add(part.toString());
                part.setLength(0);
            } else {
                part.append(sign);
            }
        }
        parts.add(part.toString());
        return parts;
    }

    boolean isEmpty() {
        return fields.isEmpty();
    }

    Set<String> names() {
        return fields.keySet();
    }

    /** The same and that field at its end, where it was not asked for. */
    FieldSelection with(String name) {
        Map<String, FieldSelection> more = new LinkedHashMap<>(fields);
        more.putIfAbsent(name, NONE);
        return new FieldSelection(more);
    }

    FieldSelection orElse(FieldSelection other) {
        return isEmpty() ? other : this;
    }
}
