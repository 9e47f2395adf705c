package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.outbound.Gates;
import plaza.ingestion.outbound.model.Gate;

/** Gates in table {@code outbound_gate}. */
@ApplicationScoped
class PgGates implements Gates {

    @Override
    public Uni<Gate> get(AccountRef account) {
        return Panache.getSession()
                .chain(session -> session.find(OutboundGateRow.class, account.key()))
                .map(row -> Optional.ofNullable(row).map(OutboundGateRow::gate).orElse(Gate.OPEN));
    }

    @Override
    public Uni<Void> store(AccountRef account, Gate gate) {
        return Panache.getSession().chain(session -> store(session, account.key(), gate));
    }

    private static Uni<Void> store(Mutiny.Session session, String account, Gate gate) {
        return session.find(OutboundGateRow.class, account)
                .chain(row -> row == null
                        ? session.persist(new OutboundGateRow(account, gate))
                        : Uni.createFrom().voidItem().invoke(() -> row.fill(gate)));
    }
}
