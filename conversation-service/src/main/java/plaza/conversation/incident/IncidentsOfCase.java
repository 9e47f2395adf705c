package plaza.conversation.incident;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.incident.model.Fact;
import plaza.conversation.incident.model.InCase;
import plaza.conversation.incident.model.Incident;
import plaza.conversation.incident.model.IncidentId;
import plaza.conversation.incident.model.PartOutcome;
import plaza.conversation.incident.model.Recognition;
import plaza.conversation.incident.model.Standing;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Which incidents hit a case: shown to whoever sees it, said by its owner or a supervisor of its site. */
@ApplicationScoped
public class IncidentsOfCase {

    /** How many of a customer's messages are looked through. */
    private static final int LOOKED_THROUGH = 100;

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Incidents incidents;
    private final Clock clock;

    IncidentsOfCase(VisibleCases visible, Conversations conversations, Incidents incidents, Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.incidents = incidents;
        this.clock = clock;
    }

    /** What is known about how a case stands to incidents. */
    private record Known(Conversation in, Map<IncidentId, Standing> said, Optional<Instant> toldAt) {}

    /** Those that it belongs to, and those that its customer seems to speak of; empty where it is out of sight. */
    @WithSession
    public Uni<Optional<List<InCase>>> list(ConversationId conversation, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? known(conversation).chain(this::list).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<Known> known(ConversationId conversation) {
        return conversations.get(conversation).chain(in -> incidents
                .standings(conversation)
                .chain(said -> incidents.findToldAt(conversation).map(toldAt -> new Known(in, said, toldAt))));
    }

    private Uni<List<InCase>> list(Known known) {
        return incidents
                .list(false, KeepIncident.MOST)
                .map(lasting -> lasting.stream()
                        .filter(each ->
                                each.known().brand().equals(known.in().home().brand()))
                        .toList())
                .chain(lasting -> over(known, lasting).map(over -> Stream.concat(lasting.stream(), over.stream())
                        .toList()))
                .chain(all -> each(all, incident -> inCase(incident, known)));
    }

    /** What was said of those that are over by now holds on: their end is to be told too. */
    private Uni<List<Incident>> over(Known known, List<Incident> lasting) {
        List<IncidentId> others = known.said().keySet().stream()
                .filter(id -> lasting.stream().noneMatch(each -> each.id().equals(id)))
                .toList();
        return each(others, incidents::find);
    }

    private Uni<Optional<InCase>> inCase(Incident incident, Known known) {
        Standing said = known.said().get(incident.id());
        if (said != null) {
            return Uni.createFrom()
                    .item(
                            said.isPart()
                                    ? Optional.of(new InCase(incident, said, List.of(), toTell(incident, known)))
                                    : Optional.empty());
        }
        return incidents
                .listSaid(known.in().id(), incident.known().startedAt(), LOOKED_THROUGH)
                .map(texts -> Recognition.of(incident.known())
                        .in(texts)
                        .map(signs -> new InCase(incident, Standing.SUGGESTED, signs, null)));
    }

    private static @Nullable Fact toTell(Incident incident, Known known) {
        return incident.findNewest()
                .filter(fact ->
                        known.toldAt().filter(at -> !at.isBefore(fact.at())).isEmpty())
                .orElse(null);
    }

    private static <S, T> Uni<List<T>> each(Collection<S> all, Function<S, Uni<Optional<T>>> look) {
        return Multi.createFrom()
                .iterable(all)
                .onItem()
                .transformToUniAndConcatenate(look::apply)
                .collect()
                .in(ArrayList<T>::new, (found, one) -> one.ifPresent(found::add))
                .map(List::copyOf);
    }

    /**
     * Says that a case belongs to an incident, or that it does not.
     *
     * @param overseer true for a supervisor: what belongs to a site of theirs they may say, whoever has it
     */
    @WithTransaction
    public Uni<PartOutcome> say(
            ConversationId conversation,
            IncidentId incident,
            boolean belongs,
            AgentId by,
            boolean overseer,
            Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? conversations
                                .get(conversation)
                                .chain(in -> say(
                                        in,
                                        incident,
                                        belongs,
                                        by,
                                        overseer && sight.oversees(in.home().site())))
                        : Uni.createFrom().item(new PartOutcome.NotVisible(conversation)));
    }

    private Uni<PartOutcome> say(Conversation in, IncidentId id, boolean belongs, AgentId by, boolean overseen) {
        if (!overseen && !by.equals(in.ownership().owner())) {
            return Uni.createFrom()
                    .item(new PartOutcome.OwnerChanged(in.ownership().epoch()));
        }
        Standing standing = belongs ? Standing.CONFIRMED : Standing.DISMISSED;
        return incidents.find(id).chain(found -> found.filter(
                        incident -> incident.known().brand().equals(in.home().brand()))
                .map(incident -> incidents
                        .note(id, List.of(in.id()), standing, by, clock.instant())
                        .<PartOutcome>replaceWith(new PartOutcome.Said(standing)))
                .orElseGet(() -> Uni.createFrom().item(new PartOutcome.NoSuchIncident(id))));
    }
}
