package plaza.local.command;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import plaza.local.Progress;
import plaza.local.part.Part;

/** What people read. Lines of several threads do not mix. */
final class Console implements Progress {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** Text that brings its own line ends. */
    synchronized void raw(String text) {
        out.print(text);
        out.flush();
    }

    @Override
    public void ready(Part part, Duration time, int port) {
        line("%-22s ready %6s s   localhost:%d".formatted(part.name(), seconds(time), port));
    }

    @Override
    public void note(Part part, String text) {
        line("%-22s %s".formatted(part.name(), text));
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f", time.toMillis() / 1000.0);
    }
}
