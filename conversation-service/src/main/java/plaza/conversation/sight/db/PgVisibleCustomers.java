package plaza.conversation.sight.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.conversation.sight.VisibleCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.CustomerId;

/** Asks PostgreSQL which customers are in sight. */
@ApplicationScoped
class PgVisibleCustomers implements VisibleCustomers {

    private static final String AMONG =
            "select distinct c.customerId from ConversationRow c where c.customerId in (:customers) and ";

    @Override
    public Uni<Set<CustomerId>> among(List<CustomerId> customers, Sight sight) {
        if (customers.isEmpty()) {
            return Uni.createFrom().item(Set.of());
        }
        SightPredicate predicate = SightPredicate.of(sight);
        List<UUID> ids = customers.stream().map(CustomerId::value).toList();
        return Panache.getSession()
                .chain(session -> {
                    var query = session.createSelectionQuery(AMONG + predicate.condition(), UUID.class);
                    predicate.parameters().forEach(query::setParameter);
                    return query.setParameter("customers", ids).getResultList();
                })
                .map(found -> found.stream().map(CustomerId::new).collect(Collectors.toUnmodifiableSet()));
    }
}
