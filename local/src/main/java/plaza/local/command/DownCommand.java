package plaza.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import plaza.local.Layout;
import plaza.local.process.Leftovers;
import plaza.local.process.ProcessRecords;

/** Asks the launcher to take everything down, waits for it, and ends what a killed launcher left. */
final class DownCommand {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path repository;
    private final Console console;

    DownCommand(Path repository, Console console) {
        this.repository = repository;
        this.console = console;
    }

    int run() throws IOException, InterruptedException {
        Path run = Layout.of(repository).run();
        long from = System.nanoTime();
        Optional<ProcessHandle> launcher = new ProcessRecords(run).living(UpCommand.LAUNCHER);
        if (launcher.isPresent()) {
            end(launcher.get());
        }
        List<String> leftovers = Leftovers.endAllOf(run);
        leftovers.forEach(name -> console.line("ended: " + name));
        Duration time = Duration.ofNanos(System.nanoTime() - from);
        console.line(
                launcher.isEmpty() && leftovers.isEmpty()
                        ? "Plaza was not up"
                        : "Plaza is down after " + Console.seconds(time) + " s");
        return 0;
    }

    private static void end(ProcessHandle launcher) throws InterruptedException {
        launcher.destroy();
        try {
            launcher.onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooSlow) {
            launcher.destroyForcibly(); // its parts are ended below
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
