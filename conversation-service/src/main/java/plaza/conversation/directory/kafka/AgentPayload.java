package plaza.conversation.directory.kafka;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What this service reads of {@code agent.agent-changed.v1}; whatever else stands there is ignored. */
@JsonIgnoreProperties(ignoreUnknown = true)
record AgentPayload(
        @Nullable String agentId,
        @Nullable String name,
        @Nullable String publicName,
        @Nullable String site,
        @Nullable Instant changedAt) {}
