package plaza.reporting.alert;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An alert as people see it.
 *
 * @param kind open text, such as {@code account-needs-reauthorisation}
 * @param accountId the network's id of our account
 * @param clearedAt when it was over; null while it lasts
 */
@Schema(name = "Alert")
public record AlertResponse(
        UUID id,
        String kind,
        String channel,
        String accountId,
        @Schema(nullable = true) @Nullable String brand,
        @Schema(nullable = true) @Nullable String site,

        @Schema(nullable = true, description = "the conversation that it is about; null where it is about none")
        @Nullable UUID conversationId,

        Instant raisedAt,
        @Schema(nullable = true) @Nullable Instant clearedAt) {}
