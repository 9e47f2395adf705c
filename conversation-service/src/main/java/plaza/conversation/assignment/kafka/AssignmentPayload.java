package plaza.conversation.assignment.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What this service reads of the events of {@code agent.assignment.v1}; which fields are there, the type says. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AssignmentPayload(
        @Nullable UUID conversationId,
        @Nullable String agentId,
        @Nullable Long epoch,
        @Nullable String reason) {}
