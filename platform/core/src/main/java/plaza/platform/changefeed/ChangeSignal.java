package plaza.platform.changefeed;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Tells the readers of this process that changes have got their numbers; other replicas find out by polling. */
@Singleton
class ChangeSignal {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** Calls {@code listener} each time, on the thread that numbers: it must not block. */
    void hear(Runnable listener) {
        listeners.add(listener);
    }

    /** Changes up to some new number can be read. */
    void numbered() {
        listeners.forEach(Runnable::run);
    }
}
