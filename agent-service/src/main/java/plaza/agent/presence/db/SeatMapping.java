package plaza.agent.presence.db;

import java.util.Objects;
import plaza.agent.presence.model.Connection;
import plaza.agent.presence.model.Departure;
import plaza.agent.presence.model.Load;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.presence.model.Seat;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.Units;

/** Between a seat and its row, both ways. */
final class SeatMapping {

    private SeatMapping() {}

    static Seat seat(SeatRow row) {
        Team team = row.team == null ? null : new Team(row.team);
        return new Seat(
                new Assignee(new AgentId(row.agentId), new Site(row.site), team),
                PresenceState.get(row.state, row.reason),
                row.since,
                connection(row),
                new Load(new Units(row.used), new Units(row.capacity), row.idleSince),
                new Departure(row.offersLeaveAt, row.workLeavesAt),
                row.sequence);
    }

    static void write(Seat seat, SeatRow row) {
        Team team = seat.who().team();
        row.agentId = seat.who().id().value();
        row.site = seat.who().site().slug();
        row.team = team == null ? null : team.slug();
        row.state = seat.state().label();
        row.reason = seat.state().reasonLabel().orElse(null);
        row.since = seat.since();
        row.used = seat.load().used().count();
        row.capacity = seat.load().capacity().count();
        row.idleSince = seat.load().idleSince();
        row.offersLeaveAt = seat.departure().offersAt();
        row.workLeavesAt = seat.departure().workAt();
        row.sequence = seat.sequence();
        write(seat.connection(), row);
    }

    private static void write(Connection connection, SeatRow row) {
        switch (connection) {
            case Connection.Live() -> {
                row.lostAt = null;
                row.resumesState = null;
                row.resumesReason = null;
            }
            case Connection.Lost lost -> {
                row.lostAt = lost.since();
                row.resumesState = lost.resumes().label();
                row.resumesReason = lost.resumes().reasonLabel().orElse(null);
            }
        }
    }

    private static Connection connection(SeatRow row) {
        if (row.lostAt == null) {
            return new Connection.Live();
        }
        return new Connection.Lost(
                row.lostAt, PresenceState.get(Objects.requireNonNull(row.resumesState), row.resumesReason));
    }
}
