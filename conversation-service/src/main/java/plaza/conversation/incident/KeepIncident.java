package plaza.conversation.incident;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import plaza.conversation.calendar.Revisions;
import plaza.conversation.incident.model.Crisis;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentDraft;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.IncidentOutcome;
import plaza.conversation.incident.model.Recognition;
import plaza.conversation.incident.model.Spoken;
import plaza.conversation.incident.model.Standing;
import plaza.conversation.incident.model.Switch;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.ids.Ids;

/** Lets supervisors and the crisis team declare incidents and say what is known of them. */
@ApplicationScoped
public class KeepIncident {

    /** The most that may last at a time, over all brands: each case is held against those of its brand. */
    public static final int MOST = 100;

    /** How many open cases are held against a new incident: what is older is suggested where it moves again. */
    private static final int LOOKED_THROUGH = 2_000;

    private final Incidents incidents;
    private final Disclosures brands;
    private final Revisions revisions;
    private final Ids ids;
    private final Clock clock;

    KeepIncident(Incidents incidents, Disclosures brands, Revisions revisions, Ids ids, Clock clock) {
        this.incidents = incidents;
        this.brands = brands;
        this.revisions = revisions;
        this.ids = ids;
        this.clock = clock;
    }

    /** Who asks, and for which sites. */
    public record Asking(AgentId by, Predicate<Site> sites) {}

    /** Declares one; the open cases whose customers speak of it belong to it from the start. */
    @WithTransaction
    public Uni<IncidentOutcome> open(IncidentDraft known, Asking who) {
        return sees(known.brand(), who)
                .chain(seen -> seen
                        ? incidents.list(false, MOST).chain(lasting -> open(known, lasting, who))
                        : refused(new IncidentOutcome.NoSuchBrand(known.brand())));
    }

    private Uni<IncidentOutcome> open(IncidentDraft known, List<Incident> lasting, Asking who) {
        if (lasting.size() >= MOST) {
            return refused(new IncidentOutcome.TooMany(MOST));
        }
        Optional<IncidentId> taken = titled(known, lasting);
        if (taken.isPresent()) {
            return refused(new IncidentOutcome.TitleTaken(taken.get()));
        }
        Incident opened = Incident.opened(new IncidentId(ids.next()), known);
        return incidents
                .store(opened, "incident.opened", who.by())
                .chain(() -> match(opened))
                .replaceWith(new IncidentOutcome.Kept(opened));
    }

    private static Optional<IncidentId> titled(IncidentDraft known, List<Incident> lasting) {
        return lasting.stream()
                .filter(each -> each.known().brand().equals(known.brand())
                        && each.known().title().equals(known.title()))
                .map(Incident::id)
                .findFirst();
    }

    private Uni<Void> match(Incident opened) {
        Recognition recognition = Recognition.of(opened.known());
        return incidents.listSpoken(opened, LOOKED_THROUGH).chain(spoken -> {
            List<ConversationId> hit = spoken.stream()
                    .filter(each -> recognition.in(each.texts()).isPresent())
                    .map(Spoken::conversation)
                    .toList();
            return incidents.note(opened.id(), hit, Standing.MATCHED, null, clock.instant());
        });
    }

    /**
     * Changes what is known of it. The brand stays.
     *
     * @param seen the version on which the change rests
     */
    @WithTransaction
    public Uni<IncidentOutcome> change(IncidentId id, long seen, IncidentDraft known, Asking who) {
        return lasting(id, who, incident -> {
            if (incident.version() != seen) {
                return refused(new IncidentOutcome.Overtaken(incident.version()));
            }
            return incident.known().brand().equals(known.brand())
                    ? change(incident, known, who)
                    : refused(new IncidentOutcome.NoSuchBrand(known.brand()));
        });
    }

    private Uni<IncidentOutcome> change(Incident incident, IncidentDraft known, Asking who) {
        if (incident.known().equals(known)) {
            return Uni.createFrom().item(new IncidentOutcome.Kept(incident));
        }
        return incidents.list(false, MOST).chain(lasting -> titled(
                        known,
                        lasting.stream()
                                .filter(each -> !each.id().equals(incident.id()))
                                .toList())
                .map(taken -> refused(new IncidentOutcome.TitleTaken(taken)))
                .orElseGet(() -> kept(incident.knowing(known), "incident.changed", who)));
    }

    /** Approves something to be told to everybody whom it hits; the same once more changes nothing. */
    @WithTransaction
    public Uni<IncidentOutcome> tell(IncidentId id, String text, Asking who) {
        return lasting(id, who, incident -> {
            boolean isTold = incident.findNewest()
                    .filter(fact -> fact.text().equals(text))
                    .isPresent();
            if (isTold) {
                return Uni.createFrom().item(new IncidentOutcome.Kept(incident));
            }
            return incident.facts().size() >= Fact.MOST
                    ? refused(new IncidentOutcome.TooMany(Fact.MOST))
                    : kept(incident.telling(fact(text, who)), "incident.fact-approved", who);
        });
    }

    /** Ends it, with the last that is to be told to everybody whom it hit. A crisis of it ends too. */
    @WithTransaction
    public Uni<IncidentOutcome> end(IncidentId id, String text, Asking who) {
        return lasting(id, who, incident -> promisedAnew(incident.crisis() != null)
                .chain(() -> kept(incident.ended(fact(text, who)), "incident.ended", who)));
    }

    /** Makes it a crisis, or another one; what is promised in a crisis holds from now on. */
    @WithTransaction
    public Uni<IncidentOutcome> raise(IncidentId id, int level, String team, Set<Switch> switches, Asking who) {
        Crisis wanted = new Crisis(level, team, clock.instant(), who.by(), switches);
        return lasting(
                id,
                who,
                incident -> wanted.isLike(incident.crisis())
                        ? Uni.createFrom().item(new IncidentOutcome.Kept(incident))
                        : promisedAnew(incident.crisis() == null)
                                .chain(() -> kept(incident.raised(wanted), "incident.raised-to-crisis", who)));
    }

    /** Makes it no crisis any more; what was none stays as it is. */
    @WithTransaction
    public Uni<IncidentOutcome> calm(IncidentId id, Asking who) {
        return lasting(
                id,
                who,
                incident -> incident.crisis() == null
                        ? Uni.createFrom().item(new IncidentOutcome.Kept(incident))
                        : promisedAnew(true).chain(() -> kept(incident.calmed(), "incident.calmed", who)));
    }

    /** Open cases are held against the policies anew where a crisis begins or ends. */
    private Uni<Void> promisedAnew(boolean isNews) {
        return isNews ? revisions.next() : Uni.createFrom().voidItem();
    }

    private Fact fact(String text, Asking who) {
        return new Fact(ids.next(), text, clock.instant(), who.by());
    }

    private Uni<IncidentOutcome> kept(Incident changed, String what, Asking who) {
        return incidents.store(changed, what, who.by()).replaceWith(new IncidentOutcome.Kept(changed));
    }

    private Uni<IncidentOutcome> lasting(IncidentId id, Asking who, Function<Incident, Uni<IncidentOutcome>> change) {
        return incidents
                .find(id)
                .chain(found -> found.isEmpty()
                        ? refused(new IncidentOutcome.Absent(id))
                        : sees(found.get().known().brand(), who).chain(seen -> lasting(found.get(), seen, change)));
    }

    private static Uni<IncidentOutcome> lasting(
            Incident found, boolean seen, Function<Incident, Uni<IncidentOutcome>> change) {
        if (!seen) {
            return refused(new IncidentOutcome.Absent(found.id()));
        }
        return found.isOver() ? refused(new IncidentOutcome.Over(found.id())) : change.apply(found);
    }

    private Uni<Boolean> sees(String brand, Asking who) {
        return brands.sites(brand).map(sites -> sites.stream().anyMatch(who.sites()));
    }

    private static Uni<IncidentOutcome> refused(IncidentOutcome.Refused why) {
        return Uni.createFrom().item(why);
    }
}
