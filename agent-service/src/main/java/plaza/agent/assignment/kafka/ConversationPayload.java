package plaza.agent.assignment.kafka;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the events of {@code conversation.conversation.v1}; which fields are there, the type says. */
record ConversationPayload(
        @Nullable UUID conversationId,
        @Nullable UUID turnId,
        @Nullable String channel,
        @Nullable String brand,
        @Nullable String site,
        @Nullable String visibility,
        @Nullable Instant since,
        @Nullable Instant deadline,
        @Nullable String language,
        @Nullable List<String> skills,
        @Nullable String preferredOwner) {}
