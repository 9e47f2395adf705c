package plaza.workspace.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The JavaScript runtime that the bundler brought into {@code node_modules}: type check and tests of the page run on it. */
public final class Deno {

    private static final Path BROUGHT = Path.of("node_modules", "@deno");

    private Deno() {}

    /**
     * What a run gave.
     *
     * @param output both streams
     */
    public record Run(int exit, String output) {}

    /** Runs it in the module's folder, without any network. */
    public static Run run(List<String> arguments) {
        try {
            Path output = Files.createTempFile("deno", ".log");
            List<String> command = Stream.concat(Stream.of(find().toString()), arguments.stream())
                    .toList();
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().put("NO_COLOR", "1");
            Process process = builder.start();
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("deno did not end within 5 minutes: " + arguments);
            }
            String text = Files.readString(output);
            Files.delete(output);
            return new Run(process.exitValue(), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static Path find() {
        try (Stream<Path> files = Files.walk(BROUGHT, 2)) {
            return files.filter(file -> file.getFileName().toString().matches("deno(\\.exe)?"))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no deno below " + BROUGHT.toAbsolutePath()))
                    .toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException("build the page first: " + BROUGHT.toAbsolutePath(), e);
        }
    }
}
