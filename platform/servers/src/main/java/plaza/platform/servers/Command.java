package plaza.platform.servers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A process to start.
 *
 * @param prefix programs that replace themselves by the next one, so that the process id stays; may be empty
 * @param executable the program that is running in the end; processes are recognised by it
 * @param arguments its arguments
 * @param environment variables on top of the caller's
 * @param directory its working directory
 * @param log the file to which its output is added
 */
public record Command(
        List<String> prefix,
        Path executable,
        List<String> arguments,
        Map<String, String> environment,
        Path directory,
        Path log) {

    public Command {
        prefix = List.copyOf(prefix);
        arguments = List.copyOf(arguments);
        environment = Map.copyOf(environment);
    }

    /** Starts it in a session of its own: Ctrl-C in the caller's terminal must reach the caller alone. */
    public Process start() throws IOException {
        Files.createDirectories(directory);
        Files.createDirectories(log.toAbsolutePath().getParent());
        List<String> line = new ArrayList<>(OwnSession.prefix());
        line.addAll(prefix);
        line.add(executable.toString());
        line.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(directory.toFile())
                .redirectInput(new File("/dev/null"))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs it to its end; an interruption ends it. Gives the exit code. */
    public int run() throws IOException, InterruptedException {
        Process process = start();
        try {
            return process.waitFor();
        } finally {
            process.destroyForcibly();
        }
    }
}
