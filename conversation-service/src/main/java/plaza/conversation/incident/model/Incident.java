package plaza.conversation.incident.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that hits many customers at once.
 *
 * @param version grows by one with every change
 * @param facts in the order in which they were approved
 * @param crisis null where it is none
 * @param endedAt null while it lasts
 */
public record Incident(
        IncidentId id,
        long version,
        IncidentDraft known,
        List<Fact> facts,
        @Nullable Crisis crisis,
        @Nullable Instant endedAt) {

    /** Copies what could change under it. */
    public Incident {
        facts = List.copyOf(facts);
    }

    /** One that begins. */
    public static Incident opened(IncidentId id, IncidentDraft known) {
        return new Incident(id, 0, known, List.of(), null, null);
    }

    /** The same, as it is known by now. */
    public Incident knowing(IncidentDraft other) {
        return new Incident(id, version + 1, other, facts, crisis, endedAt);
    }

    /** The same with one more fact. */
    public Incident telling(Fact fact) {
        List<Fact> more = new ArrayList<>(facts);
        more.add(fact);
        return new Incident(id, version + 1, known, more, crisis, endedAt);
    }

    /** The same as a crisis; it is one since it was raised first. */
    public Incident raised(Crisis wanted) {
        Instant since = crisis == null ? wanted.since() : crisis.since();
        return new Incident(
                id,
                version + 1,
                known,
                facts,
                new Crisis(wanted.level(), wanted.team(), since, wanted.by(), wanted.switches()),
                endedAt);
    }

    /** The same, and no crisis any more. */
    public Incident calmed() {
        return new Incident(id, version + 1, known, facts, null, endedAt);
    }

    /** The same after its end, with the last that is to be told of it. A crisis of it ends with it. */
    public Incident ended(Fact last) {
        return new Incident(id, version + 1, known, telling(last).facts(), null, last.at());
    }

    /** True after its end. */
    public boolean isOver() {
        return endedAt != null;
    }

    /** What is to be told of it now. */
    public Optional<Fact> findNewest() {
        return facts.isEmpty() ? Optional.empty() : Optional.of(facts.getLast());
    }
}
