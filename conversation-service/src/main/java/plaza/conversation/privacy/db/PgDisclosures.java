package plaza.conversation.privacy.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import plaza.conversation.privacy.Disclosures;
import plaza.conversation.privacy.model.Disclosure;
import plaza.conversation.vocabulary.model.Site;
import plaza.platform.audit.AuditTrail;

/** Disclosures in PostgreSQL. */
@ApplicationScoped
class PgDisclosures implements Disclosures {

    private static final String OF_BRAND = "brand = ?1 order by kind, value, id";
    private static final String THAT_ONE = "brand = ?1 and id = ?2";
    private static final String THE_SAME = "brand = ?1 and kind = ?2 and value = ?3";
    private static final String SITES =
            "select distinct a.homeSite from AccountRow a where a.brand = :brand and a.homeSite is not null";

    private final DisclosureRows rows;
    private final AuditTrail audit;

    PgDisclosures(DisclosureRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Uni<List<Disclosure>> list(String brand) {
        return rows.list(OF_BRAND, brand)
                .map(found -> found.stream().map(DisclosureRow::disclosure).toList());
    }

    @Override
    public Uni<Optional<Disclosure>> find(String brand, UUID id) {
        return rows.find(THAT_ONE, brand, id).firstResult().map(row -> Optional.ofNullable(row)
                .map(DisclosureRow::disclosure));
    }

    @Override
    public Uni<Disclosure> add(Disclosure disclosure) {
        return rows.find(THE_SAME, disclosure.brand(), disclosure.kind().label(), disclosure.value())
                .firstResult()
                .chain(known -> known == null
                        ? write(disclosure).replaceWith(disclosure)
                        : Uni.createFrom().item(known.disclosure()));
    }

    private Uni<Void> write(Disclosure disclosure) {
        return rows.persist(new DisclosureRow(disclosure))
                .chain(() -> note(disclosure, "disclosure.added", disclosure.by()));
    }

    @Override
    public Uni<Void> remove(Disclosure disclosure, String by) {
        return rows.deleteById(disclosure.id()).chain(() -> note(disclosure, "disclosure.withdrawn", by));
    }

    @Override
    public Uni<Set<Site>> sites(String brand) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(SITES, String.class)
                        .setParameter("brand", brand)
                        .getResultList())
                .map(found -> new HashSet<>(found.stream().map(Site::new).toList()));
    }

    private Uni<Void> note(Disclosure disclosure, String action, String by) {
        return audit.append(
                by,
                action,
                "brand:" + disclosure.brand(),
                Map.of(
                        "kind",
                        disclosure.kind().label(),
                        "disclosure",
                        disclosure.id().toString()),
                disclosure.value());
    }
}
