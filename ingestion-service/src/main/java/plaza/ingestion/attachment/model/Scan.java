package plaza.ingestion.attachment.model;

import java.util.Locale;

/** Whether anybody looked through a file before people open it. */
public enum Scan {
    CLEAN,
    UNSCANNED;

    /** The word on the wire and in the table. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
