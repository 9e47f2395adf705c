package plaza.workspace.live.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far a page has seen each of the streams that its one stream is made of; travels as {@code Last-Event-ID}.
 *
 * @param ids by the source's label
 */
public record LastSeen(Map<String, String> ids) {

    /** Nothing yet: each stream starts now. */
    public static final LastSeen NOTHING = new LastSeen(Map.of());

    private static final Pattern ENTRY = Pattern.compile("([a-z]{1,32})=([A-Za-z0-9._-]{1,64})");

    public LastSeen {
        ids = Map.copyOf(ids);
    }

    /** Reads what {@link #text} wrote; what is not of its form is left out. */
    public static LastSeen parse(@Nullable String text) {
        if (text == null) {
            return NOTHING;
        }
        return new LastSeen(Arrays.stream(text.split(";"))
                .map(ENTRY::matcher)
                .filter(matcher -> matcher.matches())
                .collect(Collectors.toMap(
                        matcher -> matcher.group(1), matcher -> matcher.group(2), (first, second) -> second)));
    }

    /** The last id of a source, if the page ever saw one. */
    public Optional<String> find(String source) {
        return Optional.ofNullable(ids.get(source));
    }

    /** One step further in one source; an id that could not be written back is left out. */
    public LastSeen with(String source, String id) {
        if (!ENTRY.matcher(source + "=" + id).matches()) {
            return this;
        }
        Map<String, String> next = new TreeMap<>(ids);
        next.put(source, id);
        return new LastSeen(next);
    }

    /** {@code agent=7;conversation=12}. */
    public String text() {
        return new TreeMap<>(ids)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining(";"));
    }
}
