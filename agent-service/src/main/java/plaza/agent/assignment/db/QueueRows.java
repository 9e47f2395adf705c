package plaza.agent.assignment.db;

import io.vertx.mutiny.sqlclient.Row;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plaza.agent.assignment.QueueCounts;
import plaza.agent.assignment.QueuedWork;
import plaza.agent.assignment.WorkInHand;
import plaza.agent.assignment.model.Need;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.Brand;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.Language;
import plaza.agent.vocabulary.model.Site;
import plaza.agent.vocabulary.model.Skill;
import plaza.agent.vocabulary.model.TurnId;
import plaza.agent.vocabulary.model.Units;
import plaza.agent.vocabulary.model.Visibility;

/** Rows of {@code work} as people look at them. */
final class QueueRows {

    private QueueRows() {}

    static QueuedWork queued(Row row) {
        return new QueuedWork(
                new ConversationId(row.getUUID("conversation_id")),
                need(row),
                row.getOffsetDateTime("queued_at").toInstant(),
                row.getString("state"),
                Optional.ofNullable(row.getString("offered_to")).map(AgentId::new),
                Optional.ofNullable(row.getString("owner_id")).map(AgentId::new),
                Optional.ofNullable(row.getString("waiting_because")));
    }

    static WorkInHand inHand(Row row) {
        return new WorkInHand(
                new ConversationId(row.getUUID("conversation_id")),
                new Epoch(row.getLong("epoch")),
                need(row),
                row.getOffsetDateTime("owned_since").toInstant(),
                new Units(row.getInteger("units")));
    }

    static QueueCounts counts(Row row) {
        return new QueueCounts(
                row.getLong("waiting"),
                row.getLong("offered"),
                row.getLong("assigned"),
                Optional.ofNullable(row.getOffsetDateTime("oldest")).map(OffsetDateTime::toInstant));
    }

    private static Need need(Row row) {
        return new Need(
                new TurnId(row.getUUID("turn_id")),
                new Channel(row.getString("channel")),
                new Brand(row.getString("brand")),
                new Site(row.getString("site")),
                Language.of(row.getString("language")),
                Stream.of(row.getArrayOfStrings("skills")).map(Skill::new).collect(Collectors.toUnmodifiableSet()),
                Visibility.find(row.getString("visibility")).orElse(null),
                row.getOffsetDateTime("since").toInstant(),
                row.getOffsetDateTime("deadline").toInstant());
    }
}
