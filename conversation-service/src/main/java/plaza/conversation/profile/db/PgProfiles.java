package plaza.conversation.profile.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.conversation.profile.Profiles;
import plaza.conversation.profile.model.Profile;
import plaza.conversation.profile.model.ProfileField;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.platform.audit.AuditTrail;
import plaza.platform.ids.Ids;

/** Profiles in PostgreSQL. A field that stands keeps its row, so that it can go back where customers are parted again. */
@ApplicationScoped
class PgProfiles implements Profiles {

    private static final String OF_CUSTOMER = "customerId = ?1 order by at, id";
    private static final String GONE = "id in ?1";
    private static final String VERSION = "select profile_version from customer where id = :customer";
    private static final String TURN = "update customer set profile_version = profile_version + 1"
            + " where id = :customer and profile_version = :seen";

    private final CustomerFieldRows rows;
    private final AuditTrail audit;
    private final Ids ids;

    PgProfiles(CustomerFieldRows rows, AuditTrail audit, Ids ids) {
        this.rows = rows;
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public Uni<Profile> get(CustomerId customer) {
        return version(customer).chain(version -> rows.list(OF_CUSTOMER, customer.value())
                .map(found -> new Profile(
                        customer,
                        version,
                        found.stream().map(CustomerFieldRow::field).distinct().toList())));
    }

    @Override
    public Uni<Boolean> replace(Profile before, Profile next, AgentId by) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(TURN)
                        .setParameter("customer", before.customer().value())
                        .setParameter("seen", before.version())
                        .executeUpdate())
                .chain(turned -> turned == 0
                        ? Uni.createFrom().item(false)
                        : write(before, next)
                                .chain(() -> note(before, next, by))
                                .replaceWith(true));
    }

    private static Uni<Long> version(CustomerId customer) {
        return Panache.getSession().chain(session -> session.createNativeQuery(VERSION, Long.class)
                .setParameter("customer", customer.value())
                .getSingleResult());
    }

    private Uni<Void> write(Profile before, Profile next) {
        Set<ProfileField> wanted = new HashSet<>(next.all());
        List<CustomerFieldRow> fresh = next.all().stream()
                .filter(field -> !before.all().contains(field))
                .map(field -> new CustomerFieldRow(ids.next(), next.customer(), field))
                .toList();
        return rows.list(OF_CUSTOMER, next.customer().value())
                .map(known -> known.stream()
                        .filter(row -> !wanted.contains(row.field()))
                        .map(row -> row.id)
                        .toList())
                .chain(this::delete)
                .chain(() -> fresh.isEmpty() ? Uni.createFrom().voidItem() : rows.persist(fresh));
    }

    private Uni<Void> delete(List<UUID> gone) {
        return gone.isEmpty()
                ? Uni.createFrom().voidItem()
                : rows.delete(GONE, gone).replaceWithVoid();
    }

    private Uni<Void> note(Profile before, Profile next, AgentId by) {
        return audit.append(
                by.subject(),
                "customer.profile-changed",
                "customer:" + next.customer(),
                Map.of("version", Long.toString(next.version())),
                written(before) + "\n=>\n" + written(next));
    }

    private static String written(Profile profile) {
        return profile.all().stream()
                .map(field -> field.kind().label() + "=" + field.value() + " ("
                        + field.source().label() + ", " + field.consent().label() + ")")
                .collect(Collectors.joining("\n"));
    }
}
