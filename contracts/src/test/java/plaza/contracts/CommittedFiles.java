package plaza.contracts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of this module on disk, so that a file which nobody listed is seen too. */
final class CommittedFiles {

    private static final Path EVENTS = Path.of("events");

    private CommittedFiles() {}

    /** Paths below {@code events/} that match {@code glob}, sorted. */
    static List<String> events(String glob) {
        try (Stream<Path> files = Files.walk(EVENTS)) {
            return files.map(EVENTS::relativize)
                    .filter(EVENTS.getFileSystem().getPathMatcher("glob:" + glob)::matches)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(String path) {
        try {
            return Files.readString(EVENTS.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event type whose schema lies at that path. */
    static String type(String schemaPath) {
        String[] parts = schemaPath.replace(".schema.json", "").split("/");
        return String.join(".", parts);
    }
}
