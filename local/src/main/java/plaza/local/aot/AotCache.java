package plaza.local.aot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import plaza.platform.servers.Command;

/**
 * The start cache of one program: its place, and the flags that go with it.
 *
 * @param program what it is for
 * @param file where it stands as soon as it is whole
 */
public record AotCache(String program, Path file) {

    private static final List<String> QUIET = List.of("-Xlog:aot=off", "-Xlog:cds=off");

    public boolean isMade() {
        return Files.exists(file);
    }

    /** The flags for one use of a JVM. */
    public List<String> flags(CacheUse use) {
        List<String> flags =
                switch (use) {
                    case USE -> isMade() ? List.of("-XX:AOTCache=" + file) : List.of();
                    case RECORD -> List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + record());
                    case CREATE ->
                        List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + record(), "-XX:AOTCache=" + draft());
                };
        return Stream.concat(flags.stream(), QUIET.stream()).toList();
    }

    /**
     * Makes the cache from the record of a run that has ended.
     *
     * @param creation the program's command line with the flags of {@link CacheUse#CREATE}
     * @return whether it is made; without one the program starts all the same, only slower
     */
    public boolean create(Command creation) throws IOException, InterruptedException {
        if (!Files.exists(record())) {
            return false;
        }
        try {
            if (creation.run() != 0 || !Files.exists(draft())) {
                return false;
            }
            forgetOthers();
            Files.move(draft(), file, StandardCopyOption.REPLACE_EXISTING);
            return true;
        } finally {
            Files.deleteIfExists(record());
            Files.deleteIfExists(draft());
        }
    }

    private void forgetOthers() throws IOException {
        List<Path> others;
        try (Stream<Path> files = Files.list(file.toAbsolutePath().getParent())) {
            others = files.filter(this::isOfProgram).toList();
        }
        for (Path other : others) {
            Files.deleteIfExists(other);
        }
    }

    private boolean isOfProgram(Path other) {
        String name = other.getFileName().toString();
        return name.startsWith(program + "-") && name.endsWith(".aot");
    }

    private Path record() {
        return file.resolveSibling(file.getFileName() + ".record");
    }

    private Path draft() {
        return file.resolveSibling(file.getFileName() + ".draft");
    }
}
