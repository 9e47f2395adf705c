package plaza.ingestion.attachment.model;

import java.util.Arrays;
import java.util.Locale;

/** Why a file is not there, for good. */
public enum FileRefusal {
    /** Larger than is kept. */
    TOO_LARGE,
    /** None of the types that are kept, or another than was said. */
    WRONG_TYPE,
    /** The network has it no more. */
    GONE,
    /** It lies, or leads, where nothing is fetched from. */
    REFUSED_HOST,
    /** It could not be fetched, however often it was tried. */
    UNREACHABLE,
    /** The scanner found something in it. */
    INFECTED,
    /** The message brought more than are kept. */
    TOO_MANY;

    /** The word on the wire, in the table and in metrics. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The refusal of that word. */
    public static FileRefusal get(String label) {
        return Arrays.stream(values())
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no refusal of a file is called " + label));
    }
}
