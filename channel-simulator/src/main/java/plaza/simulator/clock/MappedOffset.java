package plaza.simulator.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The offset in the file that every local process maps: exactly eight bytes, a big-endian signed number of
 * milliseconds. A move is seen at once by all of them. A missing file is made, with zero.
 */
public final class MappedOffset implements ClockOffset {
    private static final VarHandle LONG = MethodHandles.byteBufferViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final ByteBuffer file;

    private MappedOffset(ByteBuffer file) {
        this.file = file;
    }

    public static MappedOffset of(Path path) {
        try (FileChannel channel =
                FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.CREATE)) {
            return new MappedOffset(channel.map(FileChannel.MapMode.READ_WRITE, 0, Long.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot map the clock file " + path, e);
        }
    }

    @Override
    public Duration get() {
        return Duration.ofMillis((long) LONG.getVolatile(file, 0));
    }

    @Override
    public synchronized Duration add(Duration move) {
        long moved = (long) LONG.getVolatile(file, 0) + move.toMillis();
        LONG.setVolatile(file, 0, moved);
        return Duration.ofMillis(moved);
    }
}
