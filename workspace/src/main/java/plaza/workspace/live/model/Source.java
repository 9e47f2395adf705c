package plaza.workspace.live.model;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The streams of the services that a page may be told of. */
public enum Source {
    CONVERSATION("conversation", "/api/v1/conversations/changes", Set.of("agent", "supervisor", "quality", "crisis")),
    AGENT("agent", "/api/v1/offers/changes", Set.of("agent", "supervisor", "crisis"));

    private final String label;
    private final String path;
    private final Set<String> roles;

    Source(String label, String path, Set<String> roles) {
        this.label = label;
        this.path = path;
        this.roles = roles;
    }

    /** The service's word. */
    public String label() {
        return label;
    }

    /** Where the service gives the stream. */
    public String path() {
        return path;
    }

    /** The streams that a person with these roles may open. */
    public static List<Source> listFor(Set<String> held) {
        return Arrays.stream(values())
                .filter(source -> source.roles.stream().anyMatch(held::contains))
                .toList();
    }
}
