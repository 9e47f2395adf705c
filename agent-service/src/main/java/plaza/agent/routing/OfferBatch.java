package plaza.agent.routing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import plaza.agent.assignment.model.Offer;
import plaza.agent.assignment.model.Waiting;
import plaza.agent.assignment.model.Work;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.presence.SeatChange;
import plaza.agent.presence.model.Seat;
import plaza.agent.routing.model.Plan;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.OfferId;

/**
 * What remains of a plan once its work and seats are locked: what has changed since the snapshot is left out, and is
 * decided anew in the next round.
 *
 * @param works work that is offered now
 * @param seats seats whose units are reserved now
 * @param decisions why
 */
record OfferBatch(List<WorkChange<?>> works, List<SeatChange> seats, List<Decisions.Kept> decisions) {

    /** Goes through the plan in its order. */
    static OfferBatch of(
            List<Plan.Planned> planned,
            List<Work> works,
            List<Seat> seats,
            Supplier<UUID> ids,
            Instant at,
            Duration timeout) {
        return new Making(works, seats, at, timeout).make(planned, ids);
    }

    private static final class Making {

        private final Map<ConversationId, Waiting> waiting = new LinkedHashMap<>();
        private final Map<AgentId, Seat> before = new LinkedHashMap<>();
        private final Map<AgentId, Seat> now = new LinkedHashMap<>();
        private final List<WorkChange<?>> offered = new ArrayList<>();
        private final List<Decisions.Kept> decisions = new ArrayList<>();
        private final Instant at;
        private final Duration timeout;

        Making(List<Work> works, List<Seat> seats, Instant at, Duration timeout) {
            works.forEach(this::add);
            seats.forEach(seat -> before.put(seat.who().id(), seat));
            this.at = at;
            this.timeout = timeout;
        }

        OfferBatch make(List<Plan.Planned> planned, Supplier<UUID> ids) {
            planned.forEach(each -> offer(each, ids));
            List<SeatChange> seats = now.entrySet().stream()
                    .map(taken -> new SeatChange(before.get(taken.getKey()), taken.getValue(), at))
                    .toList();
            return new OfferBatch(List.copyOf(offered), seats, List.copyOf(decisions));
        }

        private void add(Work work) {
            if (work instanceof Waiting open) {
                waiting.put(open.dossier().conversation(), open);
            }
        }

        private void offer(Plan.Planned planned, Supplier<UUID> ids) {
            AgentId agent = planned.decision().to().id();
            Waiting work = waiting.get(planned.demand().conversation());
            Seat seat = now.getOrDefault(agent, before.get(agent));
            if (work == null || seat == null || !work.mayGoTo(agent)) {
                return;
            }
            Optional<Seat> reserved = seat.reserve(work.dossier().units(), at);
            if (reserved.isPresent()) {
                Offer offer = new Offer(new OfferId(ids.get()), seat.who(), at, at.plus(timeout));
                now.put(agent, reserved.get());
                offered.add(work.offerTo(offer));
                decisions.add(new Decisions.Kept(offer.id(), planned.decision().explanation()));
            }
        }
    }
}
