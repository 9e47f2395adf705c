package plaza.local.command;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Sees to it that a folder has one launcher. The lock ends with the process, however that ends. */
final class OneLauncher {

    /** Kept reachable: a channel that is collected gives the lock back. */
    private static @Nullable FileChannel held;

    private OneLauncher() {}

    /** Takes the lock for the rest of this process's life; false when another launcher has it. */
    static boolean takes(Path run) throws IOException {
        Files.createDirectories(run);
        FileChannel channel =
                FileChannel.open(run.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return false;
        }
        held = channel;
        return held.isOpen();
    }
}
