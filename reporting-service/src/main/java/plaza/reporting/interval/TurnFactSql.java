package plaza.reporting.interval;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.reporting.interval.model.Place;
import plaza.reporting.interval.model.TurnFact;

/**
 * The facts that turns are made of, as one query that the live figures ask for some turns and the rebuild for all.
 *
 * <p>The site of an answer is the answerer's at the moment of the answer (DESIGN 4.8): what the directory or an
 * acceptance last said of them by then, else what was first said of them later, else the conversation's.
 */
final class TurnFactSql {

    static final String SELECT = """
            select f.turn_id, f.type, f.sequence, f.event_id,
                cast(extract(epoch from f.occurred_at) * 1000 as bigint) as occurred_millis,
                cast(extract(epoch from cast(f.payload ->> 'since' as timestamptz)) * 1000 as bigint) as since_millis,
                coalesce(f.payload ->> 'clock', '') as clock,
                coalesce(f.payload ->> 'replyId', '') as reply,
                coalesce(cast(f.payload ->> 'withinTarget' as boolean), false) as within_target,
                case when f.type = 'conversation.conversation-answered.v1' then coalesce(
                    (select seat.agent_site from fact seat
                        where seat.agent_id = f.agent_id and seat.occurred_at <= f.occurred_at
                            and seat.type in ('agent.agent-changed.v1', 'agent.offer-accepted.v1')
                        order by seat.occurred_at desc, seat.event_id desc limit 1),
                    (select seat.agent_site from fact seat
                        where seat.agent_id = f.agent_id and seat.occurred_at > f.occurred_at
                            and seat.type in ('agent.agent-changed.v1', 'agent.offer-accepted.v1')
                        order by seat.occurred_at, seat.event_id limit 1),
                    f.site) else f.site end as site,
                f.channel
            from fact f
            where f.type in ('conversation.answer-needed.v1', 'conversation.conversation-answered.v1',
                'conversation.answer-no-longer-needed.v1', 'conversation.answer-undelivered.v1')
            """;

    /** The names of what {@link #read} asks a row for. */
    static final List<String> COLUMNS = List.of(
            "type",
            "sequence",
            "event_id",
            "occurred_millis",
            "since_millis",
            "clock",
            "reply",
            "within_target",
            "site",
            "channel");

    private static final String NEEDED = "conversation.answer-needed.v1";
    private static final String ANSWERED = "conversation.conversation-answered.v1";
    private static final String NO_LONGER_NEEDED = "conversation.answer-no-longer-needed.v1";
    private static final String UNDELIVERED = "conversation.answer-undelivered.v1";

    private TurnFactSql() {}

    /** One row of {@link #SELECT}, its columns by name. */
    static TurnFact read(Columns row) {
        TurnFact.Order order = new TurnFact.Order(number(row, "sequence"), (UUID) get(row, "event_id"));
        Instant at = Instant.ofEpochMilli(number(row, "occurred_millis"));
        Place place = new Place(place(row, "site"), place(row, "channel"));
        String clock = (String) get(row, "clock");
        String type = (String) get(row, "type");
        return switch (type) {
            case NEEDED -> new TurnFact.Needed(order, clock, at, place);
            case ANSWERED ->
                new TurnFact.Answered(order, clock, since(row, at), at, withinTarget(row), reply(row), place);
            case NO_LONGER_NEEDED -> new TurnFact.NoLongerNeeded(order, at, place);
            case UNDELIVERED -> new TurnFact.Undelivered(order, reply(row));
            default -> throw new IllegalStateException("the query does not ask for " + type);
        };
    }

    private static Instant since(Columns row, Instant otherwise) {
        Object millis = row.get("since_millis");
        return millis == null ? otherwise : Instant.ofEpochMilli(((Number) millis).longValue());
    }

    private static String reply(Columns row) {
        return (String) get(row, "reply");
    }

    private static boolean withinTarget(Columns row) {
        return (Boolean) get(row, "within_target");
    }

    private static String place(Columns row, String column) {
        return Objects.requireNonNullElse((String) row.get(column), Place.NOWHERE);
    }

    private static long number(Columns row, String column) {
        return ((Number) get(row, column)).longValue();
    }

    private static Object get(Columns row, String column) {
        return Objects.requireNonNull(row.get(column), column);
    }

    /** A row of a result, whatever driver it comes from. */
    @FunctionalInterface
    interface Columns {

        @Nullable Object get(String column);
    }
}
