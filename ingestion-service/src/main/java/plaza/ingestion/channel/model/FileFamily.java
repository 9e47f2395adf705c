package plaza.ingestion.channel.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What people do with a file. */
public enum FileFamily {
    /** They look at it. */
    IMAGE,
    /** They listen to it. */
    AUDIO,
    /** They watch it. */
    VIDEO,
    /** They open it with a program of theirs. */
    DOCUMENT;

    /** The word on the wire and in the database. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The family that is called so, if there is one. */
    public static Optional<FileFamily> find(String label) {
        return Arrays.stream(values())
                .filter(family -> family.label().equals(label))
                .findFirst();
    }

    /** The family that is called so, known to exist. */
    public static FileFamily get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("no files are called '" + label + "'"));
    }
}
