package plaza.agent.assignment.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Shown to one agent, whose units it holds. */
public record Offered(Dossier dossier, Offer offer) implements Work {

    public static final String LABEL = "offered";

    /** The agent takes it: the caller has seen that it is not over yet. Who owned it already goes on under the same epoch. */
    WorkChange<Assigned> accept(Instant at) {
        Ownership before = dossier.ownership();
        boolean newOwner = before == null;
        Dossier owned = newOwner ? dossier.owned(new Ownership(offer.to(), at)) : dossier;
        WorkFact fact = new WorkFact.Accepted(owned.scene(), offer, newOwner);
        return new WorkChange<>(new Assigned(owned.telling(1)), List.of(fact), at);
    }

    /** The agent says no; it goes on to others with its age and never back to them in this turn. */
    WorkChange<Waiting> decline(@Nullable String reason, Instant at) {
        WorkFact fact = new WorkFact.Declined(dossier.scene(), offer, reason, dossier.units());
        Dossier next = dossier.with(dossier.passes().withDecliner(offer.to().id()));
        return new WorkChange<>(new Waiting(next.telling(1)), List.of(fact), at);
    }

    /** Nobody answered in time, or nobody can any more; it goes on to others with its age. */
    public WorkChange<Waiting> runOut(RunOut reason, Instant at) {
        Dossier next = dossier.with(dossier.passes().withMiss(offer.to().id()));
        return new WorkChange<>(new Waiting(next.telling(1)), List.of(ranOut(reason)), at);
    }

    WorkFact ranOut(RunOut reason) {
        return new WorkFact.RanOut(dossier.scene(), offer, reason, dossier.units());
    }

    @Override
    public String label() {
        return LABEL;
    }
}
