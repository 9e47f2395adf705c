package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.ClockMark;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;

/** Payload of {@code conversation.sla-warned.v1} and of {@code conversation.sla-breached.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SlaMarkPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        String clock,
        String run,
        UUID policyId,
        Instant since,
        @Nullable Instant deadline,
        long targetSeconds,
        Instant at,
        String turn,
        @Nullable UUID turnId,
        @Nullable String owner) {

    static SlaMarkPayload of(Conversation of, ClockMark mark) {
        AgentId owner = of.ownership().owner();
        return new SlaMarkPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                mark.metric().label(),
                mark.run(),
                mark.policy().value(),
                mark.since(),
                mark.dueAt(),
                mark.target().toSeconds(),
                mark.at(),
                of.turn().label(),
                turnId(of.turn(), mark),
                owner == null ? null : owner.subject());
    }

    /** The turn of a clock for answers, while it lasts. */
    private static @Nullable UUID turnId(Turn turn, ClockMark mark) {
        return turn instanceof Turn.Ours mine && mine.id().toString().equals(mark.run())
                ? mine.id().value()
                : null;
    }
}
