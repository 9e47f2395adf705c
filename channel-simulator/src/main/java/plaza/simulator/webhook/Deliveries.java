package plaza.simulator.webhook;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The ledger of webhooks: what is to be sent, was sent, and how it went. It keeps all that is not over and the latest
 * of what is. Safe for several threads.
 */
public final class Deliveries {
    private final int kept;
    private final Map<Long, Delivery> deliveries = new LinkedHashMap<>();
    private final TreeSet<Delivery> waiting =
            new TreeSet<>(Comparator.comparing(Delivery::dueAt).thenComparing(Delivery::id));
    private long lastId;

    /** @param kept how many deliveries are remembered; those that are over are forgotten first */
    public Deliveries(int kept) {
        this.kept = kept;
    }

    synchronized Delivery add(Notice notice, int copy, Instant now, Instant dueAt) {
        Delivery delivery = Delivery.due(++lastId, notice, copy, now, dueAt);
        put(delivery);
        forgetTheOldest();
        return delivery;
    }

    /** Takes all that is due, each begun: whoever calls this sends them. */
    synchronized List<Delivery> begin(Instant now) {
        List<Delivery> begun = new ArrayList<>();
        while (!waiting.isEmpty() && !waiting.first().dueAt().isAfter(now)) {
            Delivery delivery = waiting.first().begun(now);
            put(delivery);
            begun.add(delivery);
        }
        return begun;
    }

    /** Changes a delivery that is still known; one that was forgotten by a reset stays forgotten. */
    synchronized Optional<Delivery> change(long id, UnaryOperator<Delivery> how) {
        Optional<Delivery> changed = Optional.ofNullable(deliveries.get(id)).map(how);
        changed.ifPresent(this::put);
        return changed;
    }

    /** @return oldest first */
    public synchronized List<Delivery> list() {
        return List.copyOf(deliveries.values());
    }

    public synchronized void clear() {
        deliveries.clear();
        waiting.clear();
    }

    private void put(Delivery delivery) {
        Delivery before = deliveries.put(delivery.id(), delivery);
        if (before != null) {
            waiting.remove(before);
        }
        if (delivery.state() == Delivery.State.WAITING) {
            waiting.add(delivery);
        }
    }

    private void forgetTheOldest() {
        Iterator<Delivery> oldest = deliveries.values().iterator();
        while (deliveries.size() > kept && oldest.hasNext()) {
            if (oldest.next().state().isOver()) {
                oldest.remove();
            }
        }
    }
}
