package plaza.contracts;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** All event types with their schemas and examples, read from the class path. */
public final class Events {

    private static final Pattern EXAMPLE = Pattern.compile(
            "(?<context>[a-z-]+)/(?<fact>[a-z-]+)/examples/v(?<major>\\d+)-(?<label>[a-z0-9-]+)\\.json");

    private final Map<String, EventContract> events;

    private Events(Map<String, EventContract> events) {
        this.events = events;
    }

    /** Reads what {@code contracts/events} holds; the list of examples is its table of contents. */
    public static Events load() {
        Map<String, List<EventExample>> examples = new LinkedHashMap<>();
        for (ExampleList.Line line : ExampleList.load().lines()) {
            EventExample example = example(line.path());
            examples.computeIfAbsent(example.type(), type -> new ArrayList<>()).add(example);
        }
        Map<String, EventContract> events = new LinkedHashMap<>();
        examples.forEach((type, its) -> events.put(type, new EventContract(type, schema(type), its)));
        return new Events(events);
    }

    public List<EventContract> list() {
        return List.copyOf(events.values());
    }

    /** The contract of that event type; throws where there is none. */
    public EventContract get(String type) {
        return find(type)
                .orElseThrow(() -> new IllegalArgumentException(
                        "no event type " + type + " in contracts/events; there are " + events.keySet()));
    }

    public Optional<EventContract> find(String type) {
        return Optional.ofNullable(events.get(type));
    }

    private static EventExample example(String path) {
        Matcher parts = EXAMPLE.matcher(path);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "events/" + path + " is not <context>/<fact>/examples/v<major>-<label>.json");
        }
        String type = parts.group("context") + "." + parts.group("fact") + ".v" + parts.group("major");
        return new EventExample(type, parts.group("label"), Resources.get("events/" + path));
    }

    private static String schema(String type) {
        String[] parts = type.split("\\.");
        return Resources.get("events/" + parts[0] + "/" + parts[1] + "/" + parts[2] + ".schema.json");
    }
}
