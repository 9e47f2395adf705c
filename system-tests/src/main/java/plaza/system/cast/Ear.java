package plaza.system.cast;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Somebody's open stream of a service, as their page holds it: opened anew where it breaks, from where it broke. */
final class Ear implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final String person;
    private final URI stream;
    private final Doors doors;
    private final Keyring keys;
    private final Consumer<EventReader.Event> hearer;
    private final Runnable opened;
    private final Thread thread;
    private volatile boolean isClosed;
    private volatile @Nullable InputStream open;

    Ear(String person, URI stream, Doors doors, Keyring keys, Consumer<EventReader.Event> hearer, Runnable opened) {
        this.person = person;
        this.stream = stream;
        this.doors = doors;
        this.keys = keys;
        this.hearer = hearer;
        this.opened = opened;
        this.thread = Thread.ofVirtual().name(person + " listens").unstarted(this::listen);
    }

    void start() {
        thread.start();
    }

    @Override
    public void close() {
        isClosed = true;
        thread.interrupt();
        InputStream events = open;
        if (events != null) {
            try {
                events.close();
            } catch (IOException e) {
                // it is closed then
            }
        }
    }

    private void listen() {
        String last = null;
        while (!isClosed) {
            try (InputStream events = doors.stream(stream, keys.token(person), last)) {
                open = events;
                opened.run();
                EventReader reader = new EventReader(events);
                for (EventReader.Event event = reader.next(); event != null; event = reader.next()) {
                    last = event.id() == null ? last : event.id();
                    hearer.accept(event);
                }
            } catch (IOException e) {
                LockSupport.parkNanos(PAUSE.toNanos());
            } catch (InterruptedException e) {
                return;
            }
        }
    }
}
