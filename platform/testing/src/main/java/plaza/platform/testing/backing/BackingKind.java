package plaza.platform.testing.backing;

import java.util.Locale;
import java.util.Objects;

/** Where the servers behind tests come from: {@code -Dplaza.backing} or {@code PLAZA_BACKING}. */
public enum BackingKind {
    /** Processes of this machine, from jars that Maven brings. */
    EMBEDDED,
    /** Containers, where a Docker-compatible socket answers. */
    CONTAINERS;

    /** What the build asks for; embedded where it says nothing. */
    public static BackingKind wanted() {
        String word = Objects.requireNonNullElse(
                System.getProperty("plaza.backing", System.getenv("PLAZA_BACKING")), EMBEDDED.label());
        for (BackingKind kind : values()) {
            if (kind.label().equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("plaza.backing=" + word + " is neither embedded nor containers");
    }

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
