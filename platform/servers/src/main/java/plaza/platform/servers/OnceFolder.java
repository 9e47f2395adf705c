package plaza.platform.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is either whole or absent, also after a kill in the middle of filling it. */
public final class OnceFolder {

    /** What puts the content into a folder. */
    @FunctionalInterface
    public interface Filling {
        void into(Path folder) throws IOException;
    }

    private OnceFolder() {}

    /** Fills a folder beside {@code target} and then gives it that name; whoever comes second throws his away. */
    public static void fill(Path target, Filling filling) throws IOException {
        Files.createDirectories(target.toAbsolutePath().getParent());
        Path draft = Files.createTempDirectory(target.toAbsolutePath().getParent(), target.getFileName() + ".part");
        try {
            filling.into(draft);
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rwxr-xr-x"));
            name(draft, target);
        } finally {
            delete(draft);
        }
    }

    private static void name(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException somebodyWasFirst) {
            // what is there is as good
        }
    }

    /** Deletes a folder with all that is in it; links are removed, not followed. Absent is well. */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        List<Path> inside;
        try (Stream<Path> tree = Files.walk(folder)) {
            inside = tree.sorted(Comparator.reverseOrder()).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        for (Path file : inside) {
            Files.deleteIfExists(file);
        }
    }
}
