package plaza.simulator.network;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Lets one thread at a time look at a network or change it, so that everything there happens in one order. */
public final class Exclusive {
    private final ReentrantLock lock = new ReentrantLock();

    public <T> T run(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }
}
