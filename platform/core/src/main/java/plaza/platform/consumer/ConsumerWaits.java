package plaza.platform.consumer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/** Which consumers are waiting for their infrastructure at the moment. */
@ApplicationScoped
class ConsumerWaits {

    private final Set<String> waiting = ConcurrentHashMap.newKeySet();

    void waits(String consumer) {
        waiting.add(consumer);
    }

    void goesOn(String consumer) {
        waiting.remove(consumer);
    }

    Set<String> list() {
        return new TreeSet<>(waiting);
    }
}
