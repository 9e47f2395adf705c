package plaza.platform.loop;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Wakes the loops of this process when something has been committed in it that they look for; what other replicas commit
 * is found by polling.
 */
@Singleton
public class Bell {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Something has been committed. */
    public void ring() {
        listeners.forEach(Runnable::run);
    }

    /** Calls {@code listener} with each ring until the answer is closed. */
    Hearing hear(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Somebody listens. */
    @FunctionalInterface
    interface Hearing extends AutoCloseable {

        @Override
        void close();
    }
}
