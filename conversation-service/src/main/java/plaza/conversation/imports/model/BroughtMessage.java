package plaza.conversation.imports.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Kind;
import plaza.conversation.vocabulary.model.Direction;

/**
 * One message of a case that is brought over.
 *
 * @param externalId the network's id of it, or one of ours where the source has none
 */
public record BroughtMessage(
        long line,
        String externalId,
        Kind kind,
        Direction direction,
        @Nullable String parentId,
        @Nullable String postId,
        String text,
        Instant createdAt) {}
