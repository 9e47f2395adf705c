package plaza.workspace.standin;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** One service's stream of changes, to as many readers as there are. */
final class Streams {

    private static final String END = "";

    private final List<BlockingQueue<String>> readers = new CopyOnWriteArrayList<>();
    private final AtomicLong number = new AtomicLong(100);

    /** Writes to one reader until it leaves or the streams are ended. */
    void serve(Exchange exchange) throws IOException {
        BlockingQueue<String> queue = new LinkedBlockingQueue<>();
        readers.add(queue);
        try (OutputStream out = exchange.stream()) {
            write(out, ": welcome\n\n");
            for (String next = take(queue); !next.equals(END); next = take(queue)) {
                write(out, next);
            }
        } catch (IOException left) {
            // the reader is gone
        } finally {
            readers.remove(queue);
        }
    }

    void tell(String name, String data) {
        String event = "id: %d\nevent: %s\ndata: %s\n\n".formatted(number.incrementAndGet(), name, data);
        readers.forEach(queue -> queue.add(event));
    }

    /** Ends every stream, as a service does when it stops. */
    void end() {
        readers.forEach(queue -> queue.add(END));
    }

    int readers() {
        return readers.size();
    }

    private static String take(BlockingQueue<String> queue) {
        try {
            String next = queue.poll(1, TimeUnit.SECONDS);
            return next == null ? ": beat\n\n" : next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return END;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
