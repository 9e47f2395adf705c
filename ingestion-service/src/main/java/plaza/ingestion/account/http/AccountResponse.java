package plaza.ingestion.account.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import plaza.ingestion.account.model.Account;
import plaza.ingestion.account.model.Health;

/**
 * An account as operators see it; never a secret.
 *
 * @param id ours
 * @param accountId the network's
 * @param site slug of the home site
 * @param state as it is kept; health says how it is
 */
@Schema(name = "Account")
public record AccountResponse(
        UUID id,
        String channel,
        String accountId,
        String name,
        String brand,
        String site,
        String language,
        String state,
        List<String> capabilities,
        Rules rules,

        @Schema(description = "listen, assist, answer, only")
        String mode,

        @Schema(description = "grows with each change; to be sent back with the next one")
        long version,

        HealthResponse health,
        Instant changedAt) {

    /** Limits of the network as data. */
    @Schema(name = "AccountRules")
    public record Rules(int maxTextLength) {}

    static AccountResponse of(Account account, Health health) {
        return new AccountResponse(
                account.id(),
                account.ref().channel().value(),
                account.ref().id().value(),
                account.name(),
                account.brand().value(),
                account.homeSite().value(),
                account.language(),
                account.state().label(),
                account.capabilities().acts(),
                new Rules(account.capabilities().maxTextLength()),
                account.serving().mode().label(),
                account.version(),
                HealthResponse.of(health),
                account.changedAt());
    }
}
