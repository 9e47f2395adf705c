package plaza.platform.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * The system's clock plus an offset that another process may change at any moment.
 *
 * <p>The offset is read from a shared mapping of one file, so a move is seen at once by every process of the local
 * platform, by replicas and after restarts, without a message that could be late or lost.
 */
public final class MovableClock extends Clock {

    private final Clock base;
    private final ByteBuffer offset;

    private MovableClock(Clock base, ByteBuffer offset) {
        this.base = base;
        this.offset = offset;
    }

    /** Maps the 8 bytes of {@code file}; the file must exist. */
    public static MovableClock reading(Path file, Clock base) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            return new MovableClock(base, channel.map(FileChannel.MapMode.READ_ONLY, 0, Long.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("the clock file " + file + " cannot be mapped; it must hold 8 bytes", e);
        }
    }

    @Override
    public Instant instant() {
        return base.instant().plusMillis(offset.getLong(0));
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), offset);
    }
}
