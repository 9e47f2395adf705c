package plaza.ingestion.outbound.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.outbound.Gates;
import plaza.ingestion.outbound.model.Gate;

/** Gates in table {@code outbound_gate}. */
@ApplicationScoped
class PgGates implements Gates {

    private static final String LIST = "from OutboundGateRow where account in :accounts";

    @Override
    public Uni<Gate> get(AccountRef account) {
        return Panache.getSession()
                .chain(session -> session.find(OutboundGateRow.class, account.key()))
                .map(row -> Optional.ofNullable(row).map(OutboundGateRow::gate).orElse(Gate.OPEN));
    }

    @Override
    public Uni<Map<AccountRef, Gate>> list(Collection<AccountRef> accounts) {
        if (accounts.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        Map<String, AccountRef> byKey =
                accounts.stream().distinct().collect(Collectors.toMap(AccountRef::key, Function.identity()));
        return Panache.getSession()
                .chain(session -> session.createQuery(LIST, OutboundGateRow.class)
                        .setParameter("accounts", byKey.keySet())
                        .getResultList())
                .map(rows ->
                        rows.stream().collect(Collectors.toMap(row -> byKey.get(row.account), OutboundGateRow::gate)));
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
