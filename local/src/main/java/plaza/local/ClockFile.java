package plaza.local;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;

/** The file of the movable clock: a big-endian long, the milliseconds that all clocks are ahead of the system's. */
final class ClockFile {

    private ClockFile() {}

    /** Makes the file with no offset, unless it is there: the data of earlier runs were written on its time. */
    static void createIn(Path file) throws IOException {
        if (Files.exists(file) && Files.size(file) == Long.BYTES) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.write(file, ByteBuffer.allocate(Long.BYTES).putLong(0).array());
    }
}
