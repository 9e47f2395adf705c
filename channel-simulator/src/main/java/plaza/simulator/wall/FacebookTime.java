package plaza.simulator.wall;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Times as the Graph API and the webhooks write them: {@code 2026-11-22T13:00:00+0000}. */
public final class FacebookTime {
    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ").withZone(ZoneOffset.UTC);

    private FacebookTime() {}

    public static String text(Instant instant) {
        return FORMAT.format(instant);
    }
}
