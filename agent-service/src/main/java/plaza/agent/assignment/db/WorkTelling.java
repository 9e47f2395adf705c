package plaza.agent.assignment.db;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plaza.agent.assignment.OfferShown;
import plaza.agent.assignment.kafka.AssignmentEvents;
import plaza.agent.assignment.model.Dossier;
import plaza.agent.assignment.model.Offered;
import plaza.agent.assignment.model.Ownership;
import plaza.agent.assignment.model.WorkChange;
import plaza.agent.assignment.model.WorkFact;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.platform.changefeed.ChangeFeed;
import plaza.platform.outbox.Outbox;

/** Tells what became of work: to other services, to the pages of the agents concerned and of their supervisors. */
@ApplicationScoped
class WorkTelling {

    private final AssignmentEvents events;
    private final Outbox outbox;
    private final ChangeFeed changes;

    WorkTelling(AssignmentEvents events, Outbox outbox, ChangeFeed changes) {
        this.events = events;
        this.outbox = outbox;
        this.changes = changes;
    }

    Uni<Void> tell(List<WorkChange<?>> told) {
        return outbox.append(told.stream()
                        .flatMap(change -> events.of(change).stream())
                        .toList())
                .chain(() -> Multi.createFrom()
                        .iterable(told)
                        .onItem()
                        .transformToIterable(WorkTelling::shown)
                        .onItem()
                        .transformToUniAndConcatenate(this::show)
                        .collect()
                        .asList())
                .replaceWithVoid();
    }

    /** One thing to be shown: the event's name, what it is about, who may see it, and its data. */
    private record Shown(String kind, String subject, String site, List<String> audience, Object data) {}

    private Uni<Void> show(Shown shown) {
        return changes.append(shown.kind(), shown.subject(), shown.site(), shown.audience(), shown.data());
    }

    private static List<Shown> shown(WorkChange<?> change) {
        List<Shown> all = new ArrayList<>();
        for (WorkFact fact : change.facts()) {
            switch (fact) {
                case WorkFact.Offered offered -> all.add(shown(change, offered));
                case WorkFact.Accepted accepted ->
                    all.add(ended(change, accepted.offer().id().toString(), accepted, "accepted"));
                case WorkFact.Declined declined ->
                    all.add(ended(change, declined.offer().id().toString(), declined, "declined"));
                case WorkFact.RanOut ranOut ->
                    all.add(ended(
                            change,
                            ranOut.offer().id().toString(),
                            ranOut,
                            ranOut.reason().label()));
                case WorkFact.Released _, WorkFact.Rested _ -> {}
            }
        }
        all.add(new Shown(
                WorkChanged.KIND,
                change.next().dossier().conversation().toString(),
                change.next().dossier().need().site().slug(),
                concerned(change),
                WorkChanged.of(change.next())));
        return all;
    }

    private static Shown shown(WorkChange<?> change, WorkFact.Offered offered) {
        Dossier dossier = change.next().dossier();
        return new Shown(
                OfferShown.OFFERED,
                offered.offer().id().toString(),
                dossier.need().site().slug(),
                List.of(offered.who().id().value()),
                OfferShown.of(dossier.conversation(), offered));
    }

    private static Shown ended(WorkChange<?> change, String offer, WorkFact fact, String outcome) {
        Dossier dossier = change.next().dossier();
        return new Shown(
                OfferEnded.KIND,
                offer,
                dossier.need().site().slug(),
                List.of(fact.who().id().value()),
                new OfferEnded(offer, dossier.conversation().value(), outcome));
    }

    /** Everybody who has or had it in this change. */
    private static List<String> concerned(WorkChange<?> change) {
        Ownership ownership = change.next().dossier().ownership();
        Stream<Assignee> owner = Stream.ofNullable(ownership).map(Ownership::owner);
        Stream<Assignee> offered =
                change.next() instanceof Offered open ? Stream.of(open.offer().to()) : Stream.empty();
        return Stream.of(owner, offered, change.facts().stream().map(WorkFact::who))
                .flatMap(each -> each)
                .map(Assignee::id)
                .map(AgentId::value)
                .distinct()
                .toList();
    }
}
