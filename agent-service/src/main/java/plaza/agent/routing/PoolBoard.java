package plaza.agent.routing;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.agent.routing.model.Demand;
import plaza.agent.routing.model.WaitReason;
import plaza.agent.vocabulary.model.ConversationId;

/** The waiting work of one pool in memory, in the order of the queue. Used by one thread. */
final class PoolBoard {

    private final TreeSet<Demand> queue = new TreeSet<>(Demand.ORDER);
    private final Map<ConversationId, Demand> byConversation = new HashMap<>();
    private final Map<ConversationId, String> because = new HashMap<>();
    private boolean changed;
    private @Nullable Long waitedAtNanos;

    /** Takes in what was seen. */
    void see(WorkSighting sighting) {
        Demand before = byConversation.remove(sighting.conversation());
        if (before != null) {
            queue.remove(before);
        }
        Demand next = sighting.waiting().orElse(null);
        if (next == null) {
            because.remove(sighting.conversation());
        } else {
            queue.add(next);
            byConversation.put(next.conversation(), next);
            sighting.because().ifPresent(word -> because.put(next.conversation(), word));
        }
        changed |= next != null && !next.equals(before);
    }

    /** Demands, those whose promise breaks first before others. */
    Collection<Demand> queue() {
        return queue;
    }

    boolean isEmpty() {
        return queue.isEmpty();
    }

    int size() {
        return queue.size();
    }

    /** True where something waits at this moment of a monotonic clock, or did so within that span before it. */
    boolean isWarm(long nanos, Duration span) {
        if (!queue.isEmpty()) {
            waitedAtNanos = nanos;
        }
        return waitedAtNanos != null && nanos - waitedAtNanos < span.toNanos();
    }

    /** True where something has come to wait, or waits differently, since this was last asked. */
    boolean takeChanged() {
        boolean was = changed;
        changed = false;
        return was;
    }

    /** Of the reasons those that are news, at most {@code limit}. */
    Map<ConversationId, WaitReason> news(Map<ConversationId, WaitReason> reasons, int limit) {
        return reasons.entrySet().stream()
                .filter(each -> byConversation.containsKey(each.getKey()))
                .filter(each -> !Optional.ofNullable(because.get(each.getKey()))
                        .equals(Optional.of(each.getValue().label())))
                .limit(limit)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The reasons have been noted. */
    void noted(Map<ConversationId, WaitReason> reasons) {
        reasons.forEach((conversation, reason) -> because.put(conversation, reason.label()));
    }
}
