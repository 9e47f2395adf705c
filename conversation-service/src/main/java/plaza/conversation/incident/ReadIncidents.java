package plaza.conversation.incident;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plaza.conversation.incident.model.Extent;
import plaza.conversation.incident.model.HitCase;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.Recognition;
import plaza.conversation.incident.model.Spoken;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.Site;

/** Shows incidents to those at whose sites their brands are at home. */
@ApplicationScoped
public class ReadIncidents {

    /** How many of a list are shown. */
    public static final int MOST = 200;

    private final Incidents incidents;
    private final Disclosures brands;

    ReadIncidents(Incidents incidents, Disclosures brands) {
        this.incidents = incidents;
        this.brands = brands;
    }

    /** An incident, and whom it hits. */
    public record Shown(Incident incident, Extent extent) {}

    /** Those that last, or those that are over; the newest first. */
    @WithSession
    public Uni<List<Shown>> list(boolean over, Predicate<Site> sites) {
        return incidents.list(over, MOST).chain(all -> Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(each -> shown(each, sites))
                .flatMap(found -> Multi.createFrom().iterable(found.stream().toList()))
                .collect()
                .asList());
    }

    /** One of them. */
    @WithSession
    public Uni<Optional<Shown>> find(IncidentId id, Predicate<Site> sites) {
        return found(id, sites).chain(found -> found.map(
                        incident -> incidents.extent(incident).map(extent -> Optional.of(new Shown(incident, extent))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The cases that belong to it, as far as they are in sight. */
    @WithSession
    public Uni<Optional<List<HitCase>>> cases(IncidentId id, Predicate<Site> sites, Sight sight) {
        return found(id, sites).chain(found -> found.map(
                        incident -> incidents.listCases(incident, sight, MOST).map(Optional::of))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The open cases in which customers speak of it and of which nobody said yet whether they belong to it. */
    @WithSession
    public Uni<Optional<List<ConversationId>>> suggestions(IncidentId id, Predicate<Site> sites) {
        return found(id, sites).chain(found -> found.map(
                        incident -> incidents.listSpoken(incident, MOST).map(all -> Optional.of(hit(incident, all))))
                .orElseGet(() -> Uni.createFrom().item(Optional.empty())));
    }

    /** The open cases of that agent whose customers are still to be told the newest. */
    @WithSession
    public Uni<List<ConversationId>> untold(AgentId owner) {
        return incidents.listUntold(owner, MOST);
    }

    private static List<ConversationId> hit(Incident incident, List<Spoken> all) {
        Recognition recognition = Recognition.of(incident.known());
        return all.stream()
                .filter(each -> recognition.in(each.texts()).isPresent())
                .map(Spoken::conversation)
                .toList();
    }

    private Uni<Optional<Incident>> found(IncidentId id, Predicate<Site> sites) {
        return incidents
                .find(id)
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(found)
                        : brands.sites(found.get().known().brand())
                                .map(homes ->
                                        found.filter(incident -> homes.stream().anyMatch(sites))));
    }

    private Uni<Optional<Shown>> shown(Incident incident, Predicate<Site> sites) {
        return brands.sites(incident.known().brand())
                .chain(homes -> homes.stream().anyMatch(sites)
                        ? incidents.extent(incident).map(extent -> Optional.of(new Shown(incident, extent)))
                        : Uni.createFrom().item(Optional.empty()));
    }
}
