package plaza.reporting.interval;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import plaza.reporting.interval.model.Figures;
import plaza.reporting.interval.model.Place;
import plaza.reporting.interval.model.Quarter;
import plaza.reporting.interval.model.RowKey;

/** The tables {@code turn_figure} and {@code interval_figure}, written in the present transaction. */
@ApplicationScoped
class FigureTables {

    private static final String COLUMNS = """
            (turn_id uuid, interval_start timestamptz, site text, channel text, offered bigint, answered bigint,
                within_target bigint, withdrawn bigint, first_answer_millis bigint)
            """;
    private static final String OF_TURNS = """
            select turn_id, cast(extract(epoch from interval_start) as bigint) as start_seconds, site, channel,
                offered, answered, within_target, withdrawn, first_answer_millis
            from turn_figure where turn_id = any(cast(string_to_array(:turns, ',') as uuid[]))
            """;
    private static final String FORGET =
            "delete from turn_figure where turn_id = any(cast(string_to_array(:turns, ',') as uuid[]))";
    private static final String INSERT = """
            insert into turn_figure (turn_id, interval_start, site, channel, offered, answered, within_target,
                withdrawn, first_answer_millis)
            select turn_id, interval_start, site, channel, offered, answered, within_target, withdrawn,
                first_answer_millis
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as given\s""" + COLUMNS;
    private static final String ADD = """
            insert into interval_figure as row (interval_start, site, channel, offered, answered, within_target,
                withdrawn, first_answer_millis, revision, changed_at)
            select interval_start, site, channel, offered, answered, within_target, withdrawn, first_answer_millis,
                1, :at
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as given\s""" + COLUMNS + """
            order by interval_start, site, channel
            on conflict (interval_start, site, channel) do update set
                offered = row.offered + excluded.offered,
                answered = row.answered + excluded.answered,
                within_target = row.within_target + excluded.within_target,
                withdrawn = row.withdrawn + excluded.withdrawn,
                first_answer_millis = row.first_answer_millis + excluded.first_answer_millis,
                revision = row.revision + 1,
                changed_at = excluded.changed_at
            """;

    /** Where something is taken back the row is there; an upsert would be checked as if it stood alone. */
    private static final String TAKE = """
            update interval_figure as row set
                offered = row.offered + given.offered,
                answered = row.answered + given.answered,
                within_target = row.within_target + given.within_target,
                withdrawn = row.withdrawn + given.withdrawn,
                first_answer_millis = row.first_answer_millis + given.first_answer_millis,
                revision = row.revision + 1,
                changed_at = :at
            from jsonb_to_recordset(cast(cast(:rows as text) as jsonb)) as given\s""" + COLUMNS + """
            where row.interval_start = given.interval_start and row.site = given.site and row.channel = given.channel
            """;

    private final Clock clock;
    private final ObjectMapper json;

    FigureTables(Clock clock, ObjectMapper json) {
        this.clock = clock;
        this.json = json;
    }

    /** What these turns add to the intervals as it stands. */
    Uni<Map<UUID, Map<RowKey, Figures>>> list(Collection<UUID> turns) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(OF_TURNS, Tuple.class)
                        .setParameter("turns", joined(turns))
                        .getResultList())
                .map(FigureTables::byTurn);
    }

    /** Lets each of these turns stand with these figures and no others. */
    Uni<Void> replace(Map<UUID, Map<RowKey, Figures>> turns) {
        List<Row> rows = turns.entrySet().stream()
                .flatMap(turn -> turn.getValue().entrySet().stream()
                        .map(row -> Row.of(turn.getKey(), row.getKey(), row.getValue())))
                .toList();
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(FORGET)
                        .setParameter("turns", joined(turns.keySet()))
                        .executeUpdate())
                .chain(Panache::getSession)
                .chain(session -> session.createNativeQuery(INSERT)
                        .setParameter("rows", text(rows))
                        .executeUpdate())
                .replaceWithVoid();
    }

    /** Moves the interval rows by these differences; each gets the next revision. */
    Uni<Void> add(Map<RowKey, Figures> change) {
        Map<Boolean, List<Row>> rows = change.entrySet().stream()
                .map(row -> Row.of(null, row.getKey(), row.getValue()))
                .collect(Collectors.partitioningBy(Row::takesBack));
        return move(TAKE, rows.getOrDefault(true, List.of()))
                .chain(() -> move(ADD, rows.getOrDefault(false, List.of())));
    }

    private Uni<Void> move(String statement, List<Row> rows) {
        if (rows.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(statement)
                        .setParameter("rows", text(rows))
                        .setParameter("at", clock.instant())
                        .executeUpdate())
                .replaceWithVoid();
    }

    private static Map<UUID, Map<RowKey, Figures>> byTurn(List<Tuple> rows) {
        Map<UUID, Map<RowKey, Figures>> turns = new HashMap<>();
        rows.forEach(row -> turns.computeIfAbsent(row.get("turn_id", UUID.class), turn -> new TreeMap<>())
                .put(key(row), figures(row)));
        return turns;
    }

    private static RowKey key(Tuple row) {
        Instant start = Instant.ofEpochSecond(number(row, "start_seconds"));
        return new RowKey(
                new Quarter(start), new Place(row.get("site", String.class), row.get("channel", String.class)));
    }

    private static Figures figures(Tuple row) {
        return new Figures(
                number(row, "offered"),
                number(row, "answered"),
                number(row, "within_target"),
                number(row, "withdrawn"),
                number(row, "first_answer_millis"));
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }

    private static String joined(Collection<UUID> turns) {
        return turns.stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    private String text(List<Row> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("rows are numbers and texts", e);
        }
    }

    /** As PostgreSQL reads it from JSON: many rows travel in one parameter. */
    private record Row(
            @Nullable UUID turn_id,
            Instant interval_start,
            String site,
            String channel,
            long offered,
            long answered,
            long within_target,
            long withdrawn,
            long first_answer_millis) {

        boolean takesBack() {
            return LongStream.of(offered, answered, within_target, withdrawn, first_answer_millis)
                    .anyMatch(figure -> figure < 0);
        }

        static Row of(@Nullable UUID turn, RowKey key, Figures figures) {
            return new Row(
                    turn,
                    key.quarter().start(),
                    key.place().site(),
                    key.place().channel(),
                    figures.offered(),
                    figures.answered(),
                    figures.withinTarget(),
                    figures.withdrawn(),
                    figures.firstAnswerMillis());
        }
    }
}
