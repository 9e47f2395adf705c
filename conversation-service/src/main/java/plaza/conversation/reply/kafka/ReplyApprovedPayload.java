package plaza.conversation.reply.kafka;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.reply.model.Template;

/** Payload of {@code conversation.reply-approved.v1}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplyApprovedPayload(
        UUID replyId,
        UUID conversationId,
        @Nullable UUID turnId,
        String channel,
        String accountId,
        String brand,
        String site,
        String agentId,
        String visibility,
        String inReplyTo,
        @Nullable String threadId,
        String text,
        List<FilePayload> attachments,
        Instant approvedAt,
        Instant heldUntilAtMost,
        String act,
        @Nullable String rootId,
        @Nullable String recipientId,
        @Nullable Instant windowStartedAt,
        String writtenBy,
        @Nullable TemplatePayload template) {

    /** A file that goes along. */
    record FilePayload(UUID fileId, String kind, String mediaType, String name, long size) {

        static FilePayload of(SentFile file) {
            return new FilePayload(file.id(), file.kind(), file.mediaType(), file.name(), file.size());
        }
    }

    /** Words that the network has approved. */
    record TemplatePayload(String name, String language, List<String> parameters) {

        static TemplatePayload of(Template template) {
            return new TemplatePayload(template.name(), template.language(), template.parameters());
        }
    }
}
