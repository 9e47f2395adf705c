package plaza.ingestion.attachment.network;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Closes a socket when its time is over, whatever its thread waits for: writes and handshakes know no limit. */
final class Watch implements AutoCloseable {

    private static final Duration ALL_THAT_IS_LEFT = Duration.ofDays(1);

    private final CompletableFuture<Void> end;

    private Watch(CompletableFuture<Void> end) {
        this.end = end;
    }

    static Watch over(Socket socket, Countdown time) throws SocketTimeoutException {
        int millis = time.millisOrLess(ALL_THAT_IS_LEFT);
        return new Watch(CompletableFuture.runAsync(
                () -> close(socket), CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS)));
    }

    @Override
    public void close() {
        end.cancel(false);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException ignored) {
            // Who waits for it hears of it.
        }
    }
}
