package plaza.workspace.clock;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;

/** Times as all of Plaza writes them: UTC with exactly three digits of milliseconds. */
public final class WireTime {

    private static final DateTimeFormatter FORMAT =
            new DateTimeFormatterBuilder().appendInstant(3).toFormatter();

    private WireTime() {}

    /** {@code 2026-11-22T13:00:00.000Z}. */
    public static String of(Instant moment) {
        return FORMAT.format(moment);
    }
}
