package plaza.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import plaza.local.Layout;
import plaza.platform.servers.OnceFolder;

/** Takes everything down and deletes its data. Programs and start caches stay: they are the same next time. */
final class ResetCommand {

    private final Path repository;
    private final Console console;

    ResetCommand(Path repository, Console console) {
        this.repository = repository;
        this.console = console;
    }

    int run() throws IOException, InterruptedException {
        int down = new DownCommand(repository, console).run();
        Layout layout = Layout.of(repository);
        for (String folder : List.of("data", "log", "run", "training")) {
            OnceFolder.delete(layout.home().resolve(folder));
        }
        Files.deleteIfExists(layout.clock());
        console.line("all data is deleted; the next ./plaza up begins anew");
        return down;
    }
}
