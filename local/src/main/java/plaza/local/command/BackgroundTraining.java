package plaza.local.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.local.PlatformOptions;
import plaza.local.Training;
import plaza.local.part.Part;
import plaza.platform.servers.ServerFailure;

/** {@link Training} beside a platform that is up. It may fail: the next start is slower then, and no more. */
final class BackgroundTraining {

    private static final Duration TO_BREAK_OFF = Duration.ofSeconds(20);

    private final Training training;
    private final Console console;
    private volatile @Nullable Thread thread;

    BackgroundTraining(PlatformOptions options, Console console) {
        this.training = new Training(options);
        this.console = console;
    }

    void start() {
        List<String> missing = training.missing().stream().map(Part::name).toList();
        if (!missing.isEmpty()) {
            console.line(
                    "start caches are being made at low priority, for the next start: " + String.join(", ", missing));
            thread = Thread.ofVirtual().name("training").start(this::run);
        }
    }

    private void run() {
        long from = System.nanoTime();
        try {
            List<String> made = training.run();
            Duration time = Duration.ofNanos(System.nanoTime() - from);
            console.line("start caches made after " + Console.seconds(time) + " s: " + String.join(", ", made));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | ServerFailure e) {
            if (!Thread.currentThread().isInterrupted()) {
                console.line("start caches could not all be made: " + e.getMessage());
            }
        }
    }

    void stop() {
        Thread running = thread;
        if (running == null) {
            return;
        }
        running.interrupt();
        try {
            running.join(TO_BREAK_OFF);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
