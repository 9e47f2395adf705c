package plaza.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where things are.
 *
 * @param repository the root of this repository, whose jars are run
 * @param home the folder of one platform: its data, logs and process records
 */
public record Layout(Path repository, Path home) {

    public Layout {
        repository = repository.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    /** The platform that {@code ./plaza up} starts. */
    public static Layout of(Path repository) {
        return new Layout(repository, repository.resolve(".plaza"));
    }

    public Path data(String part) {
        return home.resolve("data").resolve(part);
    }

    public Path data() {
        return home.resolve("data");
    }

    public Path log(String part) {
        return home.resolve("log").resolve(part + ".log");
    }

    /** Who runs now. */
    public Path run() {
        return home.resolve("run");
    }

    /** The offset of the movable clock. */
    public Path clock() {
        return home.resolve("clock");
    }

    /** Unpacked and built programs, shared by every platform of this repository. */
    public Path cache() {
        return repository.resolve(".plaza/cache");
    }

    /** Start caches, shared by every platform of this repository. */
    public Path aot() {
        return repository.resolve(".plaza/aot");
    }

    /** The jar of a Quarkus application. */
    public Path appJar(String module) {
        return one(repository.resolve(module).resolve("target"), "-runner.jar");
    }

    public Path keycloakZip() {
        return one(repository.resolve("local/target/keycloak"), ".zip");
    }

    /** What the launcher and the broker's process are made of. */
    public List<Path> launcherJars() {
        return jars(repository.resolve("local/target/lib"));
    }

    /** All jars of a folder, in a fixed order; none where there is no folder. */
    static List<Path> jars(Path folder) {
        return list(folder, ".jar");
    }

    private static Path one(Path folder, String ending) {
        List<Path> found = list(folder, ending);
        return found.isEmpty() ? folder.resolve("missing" + ending) : found.getFirst();
    }

    private static List<Path> list(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
