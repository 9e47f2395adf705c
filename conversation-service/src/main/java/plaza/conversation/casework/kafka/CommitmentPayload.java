package plaza.conversation.casework.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.CommitmentMark;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.vocabulary.model.AgentId;

/** Payload of {@code conversation.commitment-made.v1}, {@code -warned}, {@code -broken} and {@code -kept}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommitmentPayload(
        UUID conversationId,
        String channel,
        String accountId,
        String brand,
        String site,
        UUID commitmentId,
        String promisedBy,
        @Nullable String owner,
        Instant madeAt,
        Instant dueAt,
        Instant at,
        @Nullable String keptBy,
        @Nullable Boolean inTime) {

    static CommitmentPayload of(Conversation of, CommitmentMark mark, Instant at) {
        return of(of, mark, at, null, null);
    }

    static CommitmentPayload kept(Conversation of, CaseFact.CommitmentKept kept) {
        boolean inTime = !kept.at().isAfter(kept.mark().dueAt());
        return of(of, kept.mark(), kept.at(), kept.by().subject(), inTime);
    }

    private static CommitmentPayload of(
            Conversation of, CommitmentMark mark, Instant at, @Nullable String keptBy, @Nullable Boolean inTime) {
        AgentId owner = of.ownership().owner();
        return new CommitmentPayload(
                of.id().value(),
                of.account().channel().label(),
                of.account().accountId(),
                of.home().brand(),
                of.home().site().slug(),
                mark.id(),
                mark.owner().subject(),
                owner == null ? null : owner.subject(),
                mark.madeAt(),
                mark.dueAt(),
                at,
                keptBy,
                inTime);
    }
}
