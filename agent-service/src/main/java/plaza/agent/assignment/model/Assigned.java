package plaza.agent.assignment.model;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** In the hands of its owner, whose units it holds until the turn is no longer ours. */
public record Assigned(Dossier dossier) implements Work {

    public static final String LABEL = "assigned";

    public Assigned {
        Objects.requireNonNull(dossier.ownership(), "assigned work has an owner");
    }

    public Ownership ownership() {
        return Objects.requireNonNull(dossier.ownership());
    }

    /** The owner is gone: it returns to the queue with its age, and to them first should they come back in time. */
    public WorkChange<Waiting> giveBack(Release reason, Instant at) {
        Dossier next = dossier.released().preferring(ownership().owner().id());
        WorkFact fact = new WorkFact.Released(next.scene(), ownership().owner(), reason, dossier.units());
        return new WorkChange<>(new Waiting(next.telling(1)), List.of(fact), at);
    }

    @Override
    public String label() {
        return LABEL;
    }
}
