package plaza.agent.routing.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.agent.vocabulary.model.ConversationId;

/**
 * What a decider does in one round: offers in the order of the queue, each with the ones before it in mind, and why the
 * rest waits.
 *
 * @param offers at most as many as were asked for
 * @param waits why others wait; those behind a full plan are not in it
 * @param reviewAt when the same queue may give another plan though nothing has changed
 */
public record Plan(List<Planned> offers, Map<ConversationId, WaitReason> waits, Optional<Instant> reviewAt) {

    public Plan {
        offers = List.copyOf(offers);
    }

    /** An offer to be made. */
    public record Planned(Demand demand, Decision.Offered decision) {}

    /**
     * Plans a queue.
     *
     * @param queue demands in {@link Demand#ORDER}
     * @param limit offers at most
     */
    public static Plan of(Iterable<Demand> queue, Snapshot snapshot, Policy policy, int limit) {
        List<Planned> offers = new ArrayList<>();
        Map<ConversationId, WaitReason> waits = new LinkedHashMap<>();
        Optional<Instant> reviewAt = Optional.empty();
        Snapshot now = snapshot;
        for (Demand demand : queue) {
            switch (Routing.route(demand, now, policy)) {
                case Decision.Offered offered -> {
                    offers.add(new Planned(demand, offered));
                    now = now.afterOffering(offered.to().id(), demand.units());
                }
                case Decision.Waits waiting -> {
                    waits.put(demand.conversation(), waiting.reason());
                    reviewAt = earlier(reviewAt, waiting.until());
                }
            }
            if (offers.size() == limit) {
                return new Plan(offers, waits, Optional.of(snapshot.at()));
            }
        }
        return new Plan(offers, waits, reviewAt);
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }
}
