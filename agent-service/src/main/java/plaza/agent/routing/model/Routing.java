package plaza.agent.routing.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Who is offered a piece of work (DESIGN 4.3, 4.5). Pure: the same demand, snapshot and policy always give the same
 * answer.
 */
public final class Routing {

    private Routing() {}

    /** Decides one demand over a snapshot. */
    public static Decision route(Demand demand, Snapshot snapshot, Policy policy) {
        Survey survey = Survey.of(demand, snapshot, policy);
        Optional<Survey.Standing> owner = survey.preferred();
        if (owner.filter(Routing::isWorthWaitingFor).isPresent()) {
            Instant limit = earlier(demand.queuedAt().plus(policy.ownerWait()), demand.deadline());
            if (snapshot.at().isBefore(limit)) {
                return new Decision.Waits(WaitReason.WAITS_FOR_OWNER, Optional.of(limit), survey);
            }
        }
        return survey.best()
                .<Decision>map(best -> new Decision.Offered(best, reason(demand, best), survey))
                .orElseGet(() -> new Decision.Waits(waitReason(survey), Optional.empty(), survey));
    }

    /** Stopped by this moment only: busy, away for a while, full. Not by what they are, said, or because they left. */
    private static boolean isWorthWaitingFor(Survey.Standing owner) {
        return owner.stoppedBy()
                        .filter(rule -> !rule.isLasting() && rule != Rule.DECLINED)
                        .isPresent()
                && owner.candidate().availability() != Availability.GONE;
    }

    private static OfferReason reason(Demand demand, Candidate best) {
        if (demand.preferred() == null) {
            return OfferReason.LONGEST_IDLE;
        }
        return demand.prefers(best) ? OfferReason.PREFERRED_OWNER : OfferReason.OWNER_UNAVAILABLE;
    }

    private static WaitReason waitReason(Survey survey) {
        return survey.lastStop().map(WaitReason::of).orElse(WaitReason.NOBODY_ABLE);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
