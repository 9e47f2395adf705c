package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.outbound.Fences;
import plaza.platform.lease.Lease;

/** Fences by the row of the lease: whoever wants to take the lease over waits for the transaction that has read it. */
@ApplicationScoped
class PgFences implements Fences {

    private static final String STANDS =
            "select name from lease where name = ?1 and holder = ?2 and epoch = ?3 for share";

    @Override
    public Uni<Boolean> stands(Lease lease) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(STANDS, String.class)
                        .setParameter(1, lease.name())
                        .setParameter(2, lease.holder())
                        .setParameter(3, lease.epoch())
                        .getResultList())
                .map(found -> !found.isEmpty());
    }
}
