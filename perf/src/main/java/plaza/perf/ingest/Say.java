package plaza.perf.ingest;

import java.time.Duration;

/** Lines of a report. */
final class Say {

    private Say() {}

    static void line(String line) {
        System.out.println(line);
    }

    static String millis(Duration span) {
        return "%.1f ms".formatted(span.toNanos() / 1e6);
    }
}
