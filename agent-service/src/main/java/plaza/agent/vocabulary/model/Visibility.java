package plaza.agent.vocabulary.model;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who can read a conversation on its network. */
public enum Visibility {
    PUBLIC,
    PRIVATE,
    UNPUBLISHED;

    /** Of the wire's word; empty where it is missing or unknown to this version. */
    public static Optional<Visibility> find(@Nullable String label) {
        for (Visibility each : values()) {
            if (each.label().equals(label)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
