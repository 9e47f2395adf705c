package plaza.conversation.history.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.CustomerName;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.history.Histories;
import plaza.conversation.history.model.PastCase;
import plaza.conversation.sight.db.SightPredicate;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Site;

/** Customers over all their cases, by PostgreSQL. */
@ApplicationScoped
class PgHistories implements Histories {

    private static final int MOST_IDENTITIES = 100;
    private static final String CASES = """
            select c.id, c.channel, c.brand, c.site, c.turn, c.resolution, c.owner, c.mergedInto, c.openedAt,
                c.lastActivityAt, (case when %1$s then true else false end)
            from ConversationRow c where c.customerId = :customer and (:all = true or %1$s)
            order by c.lastActivityAt desc, c.id desc
            """;
    private static final String CUSTOMER = "select c.name, c.nameAsOf from CustomerRow c where c.id = :customer";
    private static final String IDENTITIES = "select i.channel, i.externalId from CustomerIdentityRow i"
            + " where i.customerId = :customer order by i.channel, i.externalId";

    /** One row of {@link #CASES}. */
    record CaseRow(
            UUID id,
            String channel,
            String brand,
            String site,
            String turn,
            @Nullable String resolution,
            @Nullable String owner,
            @Nullable UUID mergedInto,
            Instant openedAt,
            Instant lastActivityAt,
            boolean inSight) {

        PastCase pastCase() {
            return new PastCase(
                    new ConversationId(id),
                    new Channel(channel),
                    brand,
                    new Site(site),
                    turn,
                    resolution,
                    owner == null ? null : new AgentId(owner),
                    mergedInto == null ? null : new ConversationId(mergedInto),
                    openedAt,
                    lastActivityAt,
                    inSight);
        }
    }

    /** One row of {@link #CUSTOMER}. */
    record NameRow(@Nullable String name, @Nullable Instant asOf) {

        Customer customer(CustomerId id) {
            return new Customer(id, name == null || asOf == null ? null : new CustomerName(name, asOf));
        }
    }

    /** One row of {@link #IDENTITIES}. */
    record IdentityRow(String channel, String externalId) {

        Identity identity() {
            return new Identity(new Channel(channel), externalId);
        }
    }

    @Override
    public Uni<List<PastCase>> cases(CustomerId id, Sight sight, boolean all, int most) {
        SightPredicate predicate = SightPredicate.of(sight);
        Map<String, Object> parameters = new HashMap<>(predicate.parameters());
        parameters.put("customer", id.value());
        parameters.put("all", all);
        return list(CASES.formatted(predicate.condition()), CaseRow.class, parameters, most, CaseRow::pastCase);
    }

    @Override
    public Uni<Optional<Customer>> find(CustomerId id) {
        return list(CUSTOMER, NameRow.class, Map.of("customer", id.value()), 1, row -> row.customer(id))
                .map(found -> found.stream().findFirst());
    }

    @Override
    public Uni<List<Identity>> identities(CustomerId id) {
        return list(
                IDENTITIES, IdentityRow.class, Map.of("customer", id.value()), MOST_IDENTITIES, IdentityRow::identity);
    }

    private static <R, T> Uni<List<T>> list(
            String query, Class<R> row, Map<String, Object> parameters, int most, Function<R, T> read) {
        return Panache.getSession()
                .chain(session -> {
                    var selection = session.createSelectionQuery(query, row).setMaxResults(most);
                    parameters.forEach(selection::setParameter);
                    return selection.getResultList();
                })
                .map(rows -> rows.stream().map(read).toList());
    }
}
