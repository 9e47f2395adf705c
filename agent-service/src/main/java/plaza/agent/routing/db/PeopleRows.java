package plaza.agent.routing.db;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.agent.presence.model.AwayReason;
import plaza.agent.presence.model.PresenceState;
import plaza.agent.routing.AgentSighting;
import plaza.agent.routing.model.Availability;
import plaza.agent.routing.model.Candidate;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Team;
import plaza.agent.vocabulary.model.Units;

/** Rows of {@code agent} with {@code seat} and {@code heartbeat}, as a decider reads them. */
final class PeopleRows {

    private PeopleRows() {}

    static AgentSighting sighting(Row row) {
        return new AgentSighting(
                new AgentId(row.getString("id")),
                row.getBoolean("active") ? Optional.of(candidate(row)) : Optional.empty());
    }

    static Candidate candidate(Row row) {
        String team = row.getString("team");
        return new Candidate(
                new Assignee(
                        new AgentId(row.getString("id")),
                        new Site(row.getString("site")),
                        team == null ? null : new Team(team)),
                each(row, "languages", Language::of),
                each(row, "brands", Brand::new),
                each(row, "channels", Channel::new),
                each(row, "skills", Skill::new),
                availability(PresenceState.get(row.getString("state"), row.getString("reason"))),
                row.getOffsetDateTime("heard_at").toInstant(),
                new Units(row.getInteger("room")),
                row.getOffsetDateTime("idle_since").toInstant());
    }

    /** Who lost their connection is not waited for: within the grace they come back as what they were. */
    private static Availability availability(PresenceState state) {
        return switch (state) {
            case PresenceState.Available() -> Availability.AVAILABLE;
            case PresenceState.Busy() -> Availability.BUSY;
            case PresenceState.Away(AwayReason reason) ->
                reason == AwayReason.CONNECTION_LOST ? Availability.GONE : Availability.AWAY;
            case PresenceState.Offline() -> Availability.GONE;
        };
    }

    private static <T> Set<T> each(Row row, String column, Function<String, T> made) {
        return Stream.of(row.getArrayOfStrings(column)).map(made).collect(Collectors.toUnmodifiableSet());
    }
}
