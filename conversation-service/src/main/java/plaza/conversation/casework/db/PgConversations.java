package plaza.conversation.casework.db;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Involvements;
import plaza.conversation.casework.kafka.CaseEvents;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.changefeed.ChangeFeed;
import plaza.platform.outbox.Outbox;

/** Cases in PostgreSQL. What is told of them leaves with the row or not at all. */
@ApplicationScoped
class PgConversations implements Conversations {

    private final ConversationRows rows;
    private final ConversationLinkRows links;
    private final Involvements involvements;
    private final PgClocks clocks;
    private final CaseEvents events;
    private final Outbox outbox;
    private final ChangeFeed changes;

    PgConversations(
            ConversationRows rows,
            ConversationLinkRows links,
            Involvements involvements,
            PgClocks clocks,
            CaseEvents events,
            Outbox outbox,
            ChangeFeed changes) {
        this.rows = rows;
        this.links = links;
        this.involvements = involvements;
        this.clocks = clocks;
        this.events = events;
        this.outbox = outbox;
        this.changes = changes;
    }

    @Override
    public Uni<Conversation> get(ConversationId id) {
        return rows.findById(id.value())
                .onItem()
                .ifNull()
                .failWith(() -> new IllegalStateException("there is no conversation " + id))
                .map(ConversationMapping::conversation);
    }

    @Override
    public Uni<Optional<Conversation>> find(ConversationId id) {
        return rows.findById(id.value()).map(row -> Optional.ofNullable(row).map(ConversationMapping::conversation));
    }

    @Override
    public Uni<Void> store(Settlement settlement) {
        return write(settlement)
                .chain(() -> link(settlement))
                .chain(() -> clocks.keep(settlement))
                .chain(() -> outbox.append(events.of(settlement)))
                .chain(() -> involvements.list(settlement.next().id()))
                .chain(involved -> tell(settlement, involved));
    }

    @Override
    public Uni<Void> storeAll(List<Settlement> settlements) {
        List<ConversationId> ids =
                settlements.stream().map(each -> each.next().id()).toList();
        return each(settlements, this::write)
                .chain(() -> involvements.list(ids))
                .call(() -> outbox.append(settlements.stream()
                        .flatMap(each -> events.of(each).stream())
                        .toList()))
                .chain(involved -> each(
                        settlements,
                        one -> tell(one, involved.getOrDefault(one.next().id(), Set.of()))));
    }

    private static Uni<Void> each(List<Settlement> settlements, Function<Settlement, Uni<?>> step) {
        return Multi.createFrom()
                .iterable(settlements)
                .onItem()
                .transformToUniAndConcatenate(one -> step.apply(one).replaceWithVoid())
                .collect()
                .last();
    }

    private Uni<?> write(Settlement settlement) {
        return settlement.next().version() == 0 ? add(settlement) : change(settlement);
    }

    private Uni<?> add(Settlement settlement) {
        return rows.persist(written(settlement, new ConversationRow()));
    }

    /** The row is in the session since it was read, so finding it costs nothing and its version still stands. */
    private Uni<?> change(Settlement settlement) {
        return rows.findById(settlement.next().id().value()).invoke(row -> written(settlement, row));
    }

    private static ConversationRow written(Settlement settlement, ConversationRow row) {
        row.quietSince = quietSince(settlement, row);
        ConversationMapping.write(settlement.next(), row);
        settlement.clocks().ifPresent(clocks -> {
            row.slaRevision = clocks.revision();
            row.slaEdition = clocks.edition();
        });
        return row;
    }

    /** Since when the customer is waited for: since the turn is theirs, or since something was last said. */
    private static @Nullable Instant quietSince(Settlement settlement, ConversationRow before) {
        if (!(settlement.next().turn() instanceof Turn.WaitingForCustomer)) {
            return null;
        }
        Instant known = before.quietSince == null ? settlement.at() : before.quietSince;
        Instant said = settlement.next().digest().lastActivityAt();
        return said.isAfter(known) ? said : known;
    }

    private Uni<Void> tell(Settlement settlement, Set<AgentId> involved) {
        Conversation next = settlement.next();
        String site = next.home().site().slug();
        return changes.append(
                Change.NEWS,
                next.id().toString(),
                site,
                involved.stream().map(AgentId::subject).toList(),
                new ConversationChanged(
                        next.id().value(),
                        next.version(),
                        settlement.change().label(),
                        next.turn().label(),
                        site));
    }

    private Uni<?> link(Settlement settlement) {
        Optional<ConversationId> first = settlement.facts().stream()
                .flatMap(fact -> fact instanceof CaseFact.Opened opened ? Stream.of(opened) : Stream.empty())
                .flatMap(opened -> Stream.ofNullable(opened.linkedTo()))
                .findFirst();
        return first.isEmpty()
                ? Uni.createFrom().voidItem()
                : links.persist(link(settlement.next().id(), first.get()));
    }

    private static ConversationLinkRow link(ConversationId from, ConversationId to) {
        ConversationLinkRow row = new ConversationLinkRow();
        row.conversationId = from.value();
        row.linkedToId = to.value();
        return row;
    }
}
