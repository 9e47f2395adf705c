package plaza.ingestion.channel.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a network tells of a token of ours.
 *
 * @param isValid whether it still opens anything
 * @param app which of our applications holds it
 * @param endsAt empty where it does not end by itself
 * @param dataAccessEndsAt until when its data may be read without a person logging in again
 * @param scopes what it may do, by name
 * @param businessAccounts the business accounts that it manages
 */
public record TokenFacts(
        boolean isValid,
        Optional<NetworkId> app,
        Optional<Instant> endsAt,
        Optional<Instant> dataAccessEndsAt,
        List<String> scopes,
        List<NetworkId> businessAccounts) {

    public TokenFacts {
        scopes = List.copyOf(scopes);
        businessAccounts = List.copyOf(businessAccounts);
    }
}
