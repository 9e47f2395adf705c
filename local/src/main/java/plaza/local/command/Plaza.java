package plaza.local.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import plaza.platform.servers.ServerFailure;

/** The entry: {@code up [--detach] | down | status | reset}, called by the script {@code ./plaza} in the root folder. */
public final class Plaza {

    private static final int USAGE = 2;

    private Plaza() {}

    public static void main(String[] arguments) {
        Console console = new Console(System.out);
        Path repository = Path.of("").toAbsolutePath();
        try {
            System.exit(run(List.of(arguments), repository, console));
        } catch (ServerFailure | IllegalArgumentException | IOException | InterruptedException e) {
            console.line(String.valueOf(e.getMessage()));
            System.exit(1);
        }
    }

    private static int run(List<String> words, Path repository, Console console)
            throws IOException, InterruptedException {
        return switch (String.join(" ", words)) {
            case "up" -> new UpCommand(repository, console).run();
            case "up --detach" -> new DetachedUp(repository, console).run();
            case "down" -> new DownCommand(repository, console).run();
            case "status" -> new StatusCommand(repository, console).run();
            case "reset" -> new ResetCommand(repository, console).run();
            default -> {
                console.line("unknown: " + String.join(" ", words) + "; see ./plaza help");
                yield USAGE;
            }
        };
    }
}
