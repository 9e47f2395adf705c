package plaza.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of one platform, each written down in a file {@code <name>.pid} of one folder. */
public final class ProcessRecords {

    private static final String SUFFIX = ".pid";

    private final Path folder;

    public ProcessRecords(Path folder) {
        this.folder = folder;
    }

    public void add(ProcessRecord process) {
        try {
            Files.createDirectories(folder);
            Files.writeString(fileOf(process.name()), process.toLine() + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("process " + process.pid() + " could not be written down", e);
        }
    }

    public void remove(String name) {
        try {
            Files.deleteIfExists(fileOf(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was written down under that name, alive or not. */
    public Optional<ProcessRecord> find(String name) {
        try {
            Path file = fileOf(name);
            return Files.exists(file) ? ProcessRecord.parse(name, Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The process of that name, when it lives. */
    public Optional<ProcessHandle> living(String name) {
        return find(name).flatMap(ProcessRecord::living);
    }

    /** All processes that were written down. */
    public List<ProcessRecord> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(SUFFIX))
                    .map(file -> file.substring(0, file.length() - SUFFIX.length()))
                    .sorted()
                    .flatMap(name -> find(name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path fileOf(String name) {
        return folder.resolve(name + SUFFIX);
    }
}
