package plaza.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The file that moves the clocks of running services: exactly 8 bytes, a big-endian signed long, the milliseconds that
 * all clocks are ahead of the system's (DESIGN 4.10). A service that maps it sees a move at once.
 */
public final class ClockFile {

    private static final String PROPERTY = "plaza.testing.clock-file";

    private final Path path;

    private ClockFile(Path path) {
        this.path = path;
    }

    /** The file of this JVM, made at first use; the service that {@link PlazaBacking} configures maps it. */
    public static ClockFile ofThisJvm() {
        return new ClockFile(Path.of(PerJvm.get(PROPERTY, ClockFile::newFile)));
    }

    /** A file of that path, made with offset zero where it does not exist yet. */
    public static ClockFile at(Path path) {
        ClockFile file = new ClockFile(path);
        if (Files.notExists(path)) {
            file.write(0);
        }
        return file;
    }

    public Path path() {
        return path;
    }

    /** How far the clocks are ahead of the system's. */
    public Duration offset() {
        try {
            return Duration.ofMillis(ByteBuffer.wrap(Files.readAllBytes(path)).getLong());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Moves all clocks by {@code step}. */
    public void advance(Duration step) {
        write(offset().plus(step).toMillis());
    }

    /** Lets all clocks show the system's time again. */
    public void reset() {
        write(0);
    }

    /** In place and in one write, because others have the file mapped. */
    private void write(long millis) {
        ByteBuffer offset = ByteBuffer.allocate(Long.BYTES).putLong(0, millis);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(offset, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String newFile() {
        try {
            Path file = Files.createTempFile("plaza-clock", "");
            file.toFile().deleteOnExit();
            Files.write(file, new byte[Long.BYTES]);
            return file.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
