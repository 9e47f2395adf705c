package plaza.agent.routing.db;

import io.vertx.mutiny.sqlclient.Row;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.agent.routing.WorkSighting;
import plaza.agent.routing.model.Demand;
import plaza.agent.routing.model.Pool;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.Units;

/** Rows of {@code work} as a decider reads them. */
final class WorkRows {

    private static final String WAITING = "waiting";

    private WorkRows() {}

    static WorkSighting sighting(Row row) {
        boolean waits = row.getString("state").equals(WAITING);
        return new WorkSighting(
                new ConversationId(row.getUUID("conversation_id")),
                new Pool(new Brand(row.getString("brand")), Language.of(row.getString("language"))),
                waits ? Optional.of(demand(row)) : Optional.empty(),
                Optional.ofNullable(row.getString("waiting_because")));
    }

    static Demand demand(Row row) {
        String preferred = row.getString("preferred_id");
        return new Demand(
                new ConversationId(row.getUUID("conversation_id")),
                new Channel(row.getString("channel")),
                new Brand(row.getString("brand")),
                Language.of(row.getString("language")),
                new Site(row.getString("site")),
                Stream.of(row.getArrayOfStrings("skills")).map(Skill::new).collect(Collectors.toUnmodifiableSet()),
                new Units(row.getInteger("units")),
                row.getOffsetDateTime("queued_at").toInstant(),
                row.getOffsetDateTime("deadline").toInstant(),
                preferred == null ? null : new AgentId(preferred),
                Stream.of(row.getArrayOfStrings("declined_by"))
                        .map(AgentId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                Stream.of(row.getArrayOfStrings("missed_by")).map(AgentId::new).toList());
    }
}
