package plaza.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import plaza.local.Layout;
import plaza.local.LocalPlatform;
import plaza.local.process.ProcessRecords;

/** The one way down: after Ctrl-C, after {@code ./plaza down}, and after the death of a part. */
final class Stop {

    private final LocalPlatform platform;
    private final BackgroundTraining training;
    private final Layout layout;
    private final Console console;
    private volatile boolean underWay;

    Stop(LocalPlatform platform, BackgroundTraining training, Layout layout, Console console) {
        this.platform = platform;
        this.training = training;
        this.layout = layout;
        this.console = console;
    }

    boolean isUnderWay() {
        return underWay;
    }

    void now() {
        underWay = true;
        long from = System.nanoTime();
        console.line("stopping");
        training.stop();
        platform.close();
        new ProcessRecords(layout.run()).remove(UpCommand.LAUNCHER);
        try {
            Files.deleteIfExists(DetachedUp.ready(layout));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        console.line("stopped after " + Console.seconds(Duration.ofNanos(System.nanoTime() - from)) + " s");
    }
}
