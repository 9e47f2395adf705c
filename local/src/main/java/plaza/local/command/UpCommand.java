package plaza.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import plaza.local.Death;
import plaza.local.Layout;
import plaza.local.LocalPlatform;
import plaza.local.PlatformOptions;
import plaza.local.part.Part;
import plaza.local.process.Leftovers;
import plaza.local.process.ProcessRecord;
import plaza.local.process.ProcessRecords;
import plaza.platform.servers.LogTail;
import plaza.platform.servers.Ports;
import plaza.platform.servers.ServerFailure;

/** Starts the platform and stays until it is stopped or a part dies. */
final class UpCommand {

    static final String LAUNCHER = "launcher";

    private static final Duration UNTIL_MEMORY_IS_MEASURED = Duration.ofSeconds(60);
    private static final int TAIL = 20;
    private static final int FAR_AWAY = 10_000;

    private final Path repository;
    private final Console console;

    UpCommand(Path repository, Console console) {
        this.repository = repository;
        this.console = console;
    }

    int run() throws IOException, InterruptedException {
        PlatformOptions options = PlatformOptions.fixed(repository, System.getenv(), console);
        Path run = options.layout().run();
        if (!OneLauncher.takes(run)) {
            console.line("Plaza is up already, or just coming up or going down: ./plaza status, ./plaza down");
            return 1;
        }
        Leftovers.endAllOf(run).forEach(name -> console.line("ended, left over by a run that was killed: " + name));
        if (refuseTakenPorts(options)) {
            return 1;
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        new ProcessRecords(run).add(ProcessRecord.of(LAUNCHER, ProcessHandle.current(), 0, java));
        return start(options);
    }

    private boolean refuseTakenPorts(PlatformOptions options) {
        List<Part> taken = options.ports().taken(options.parts(), Ports::isTaken);
        if (taken.isEmpty()) {
            return false;
        }
        console.line("these ports are taken by other programs; end those, or choose other ports:");
        for (Part part : taken) {
            int port = options.ports().get(part.name());
            String other = part.portVariable() + "=" + (port < FAR_AWAY ? port + FAR_AWAY : port + 1);
            console.line("  %-6d %-22s for example %s ./plaza up".formatted(port, part.name(), other));
        }
        return true;
    }

    private int start(PlatformOptions options) throws IOException, InterruptedException {
        long from = System.nanoTime();
        LocalPlatform platform = LocalPlatform.prepare(options);
        BackgroundTraining training = new BackgroundTraining(options, console);
        Stop stop = new Stop(platform, training, options.layout(), console);
        Runtime.getRuntime().addShutdownHook(new Thread(stop::now, "stop"));
        try {
            platform.startAll();
        } catch (ServerFailure e) {
            if (!stop.isUnderWay()) {
                console.line(String.valueOf(e.getMessage()));
            }
            return 1;
        }
        Duration time = Duration.ofNanos(System.nanoTime() - from);
        console.line("");
        console.line("Plaza is up after " + Console.seconds(time) + " s; Ctrl-C or ./plaza down stops it");
        Greeting.of(platform).forEach(console::line);
        Files.writeString(
                DetachedUp.ready(options.layout()),
                Long.toString(ProcessHandle.current().pid()));
        return stay(platform, training, options.layout());
    }

    private int stay(LocalPlatform platform, BackgroundTraining training, Layout layout) throws InterruptedException {
        try {
            return report(platform.firstDeath().get(UNTIL_MEMORY_IS_MEASURED.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException everybodyLives) {
            console.line(Use.of(layout).summary() + ", measured 60 s after the start");
            training.start();
            return report(platform.firstDeath().join());
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    private int report(Death death) {
        console.line(death.part() + " ended with exit code " + death.exitCode() + "; the last lines of " + death.log()
                + ":");
        LogTail.of(death.log(), TAIL).forEach(line -> console.line("  " + line));
        return 1;
    }
}
