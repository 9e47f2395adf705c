package plaza.workspace.forward.model;

import java.util.Arrays;
import java.util.Optional;

/** The services that the page speaks to. */
public enum Service {
    INGESTION("ingestion"),
    CONVERSATION("conversation"),
    AGENT("agent"),
    REPORTING("reporting");

    private final String label;

    Service(String label) {
        this.label = label;
    }

    /** The word in paths, in configuration and in what the page is told. */
    public String label() {
        return label;
    }

    /** The service of that word. */
    public static Optional<Service> find(String label) {
        return Arrays.stream(values())
                .filter(service -> service.label.equals(label))
                .findFirst();
    }
}
