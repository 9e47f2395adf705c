package plaza.ingestion.rawkey.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.RowSet;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.account.Seal;
import plaza.ingestion.rawkey.RawKeys;
import plaza.ingestion.rawkey.SealedOtherwise;
import plaza.ingestion.rawkey.model.KeyDay;

/** Keys in table {@code raw_key}. They are made and found outside of any session, so that no rollback takes one back. */
@ApplicationScoped
class PgRawKeys implements RawKeys {

    private static final String ADD =
            "insert into raw_key (day, sealed, made_at) values ($1, $2, $3) on conflict (day) do nothing";
    private static final String FIND = "select sealed from raw_key where day = $1";
    private static final String DESTROY = "delete from raw_key where day < :day returning day";

    private final Pool pool;
    private final Seal seal;

    PgRawKeys(Pool pool, Seal seal) {
        this.pool = pool;
        this.seal = seal;
    }

    /** Two statements: one that added nothing does not see the row of whoever was first. */
    @Override
    public Uni<byte[]> findOrAdd(KeyDay day, byte[] fresh, Instant at) {
        return find(day).chain(found -> found.map(key -> Uni.createFrom().item(key))
                .orElseGet(() -> add(day, fresh, at).chain(() -> find(day)).map(Optional::orElseThrow)));
    }

    @Override
    public Uni<Optional<byte[]>> find(KeyDay day) {
        return pool.preparedQuery(FIND).execute(Tuple.of(day.date())).chain(rows -> opened(day, rows));
    }

    @Override
    public Uni<List<KeyDay>> destroyBefore(KeyDay day) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(DESTROY, LocalDate.class)
                        .setParameter("day", day.date())
                        .getResultList())
                .map(days -> days.stream().map(KeyDay::new).toList());
    }

    private Uni<Void> add(KeyDay day, byte[] fresh, Instant at) {
        Buffer sealed = Buffer.buffer(seal.close(bound(day), fresh));
        return pool.preparedQuery(ADD)
                .execute(Tuple.tuple()
                        .addLocalDate(day.date())
                        .addBuffer(sealed)
                        .addOffsetDateTime(at.atOffset(ZoneOffset.UTC)))
                .replaceWithVoid();
    }

    private Uni<Optional<byte[]>> opened(KeyDay day, RowSet<Row> rows) {
        if (rows.size() == 0) {
            return Uni.createFrom().item(Optional.empty());
        }
        Optional<byte[]> key =
                seal.find(bound(day), rows.iterator().next().getBuffer(0).getBytes());
        return key.isPresent() ? Uni.createFrom().item(key) : Uni.createFrom().failure(new SealedOtherwise(day));
    }

    private static byte[] bound(KeyDay day) {
        return ("raw-key/" + day).getBytes(StandardCharsets.UTF_8);
    }
}
