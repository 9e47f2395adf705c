package plaza.local.command;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import plaza.local.Layout;
import plaza.local.process.ProcessRecords;
import plaza.platform.servers.Jvm;
import plaza.platform.servers.OwnSession;

/** Starts the launcher in the background, repeats what it says until everything answers, and leaves it alone. */
final class DetachedUp {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    private final Path repository;
    private final Layout layout;
    private final Console console;
    private long read;

    DetachedUp(Path repository, Console console) {
        this.repository = repository;
        this.layout = Layout.of(repository);
        this.console = console;
    }

    /** Holds the launcher's process id as soon as everything answers. */
    static Path ready(Layout layout) {
        return layout.run().resolve("ready");
    }

    int run() throws IOException, InterruptedException {
        if (new ProcessRecords(layout.run()).living(UpCommand.LAUNCHER).isPresent()) {
            console.line("Plaza is up already: ./plaza status, ./plaza down");
            return 1;
        }
        Path log = layout.log(UpCommand.LAUNCHER);
        Process launcher = launch(log);
        while (!isReady(launcher) && !launcher.waitFor(BETWEEN_LOOKS)) {
            repeat(log);
        }
        repeat(log);
        return launcher.isAlive() ? 0 : launcher.exitValue();
    }

    /** None of the caller's descriptors goes along: a script that reads our output must see its end. */
    private Process launch(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        Files.deleteIfExists(log);
        Jvm jvm = Jvm.small("64m");
        List<String> line = new ArrayList<>(OwnSession.prefix());
        line.add(jvm.java().toString());
        line.addAll(jvm.arguments(
                List.of("-cp", System.getProperty("java.class.path"), Plaza.class.getName()), List.of("up")));
        return new ProcessBuilder(line)
                .directory(repository.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
                .start();
    }

    private boolean isReady(Process launcher) throws IOException {
        Path ready = ready(layout);
        return Files.exists(ready) && Files.readString(ready).strip().equals(Long.toString(launcher.pid()));
    }

    private void repeat(Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            byte[] news = new byte[(int) (file.length() - read)];
            file.seek(read);
            file.readFully(news);
            read += news.length;
            console.raw(new String(news, StandardCharsets.UTF_8));
        }
    }
}
