package plaza.conversation.attachment;

import java.time.Instant;
import java.util.List;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Receipts as ingestion-service writes them. */
public final class AReceipt {

    private AReceipt() {}

    /** For that agent and that case, until then. */
    public static String of(SentFile file, ConversationId conversation, AgentId agent, Instant endsAt) {
        return new SealedWords("local-ticket-key", "upload-receipt.v1")
                .seal(List.of(
                        file.id().toString(),
                        conversation.toString(),
                        agent.subject(),
                        Long.toString(endsAt.getEpochSecond()),
                        file.kind(),
                        file.mediaType(),
                        Long.toString(file.size()),
                        file.name()));
    }
}
