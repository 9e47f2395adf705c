package plaza.platform.outbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Keys whose oldest row could not be sent: it blocks its own key, never the table. Times are monotonic nanoseconds. */
final class HeldKeys {

    private final long holdNanos;
    private final Map<String, Long> until = new HashMap<>();

    HeldKeys(Duration hold) {
        this.holdNanos = hold.toNanos();
    }

    void hold(String key, long nanos) {
        until.put(key, nanos + holdNanos);
    }

    /** The keys still held at this moment; those whose time is over are let go. */
    Set<String> at(long nanos) {
        until.values().removeIf(end -> end - nanos <= 0);
        return Set.copyOf(until.keySet());
    }
}
