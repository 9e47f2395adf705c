package plaza.ingestion.account.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How an account is.
 *
 * @param condition all in all
 * @param symptoms why, the worst first
 * @param heardAt when something of it was last heard
 * @param checkedAt when the network was last asked
 * @param tokenEndsAt empty where it does not end by itself, or nobody knows
 * @param dataAccessEndsAt likewise
 * @param scopes what the token may do, by the network's names
 */
public record Health(
        Condition condition,
        List<Symptom> symptoms,
        Optional<Instant> heardAt,
        Optional<Instant> checkedAt,
        Optional<Instant> tokenEndsAt,
        Optional<Instant> dataAccessEndsAt,
        List<String> scopes) {

    public Health {
        symptoms = List.copyOf(symptoms);
        scopes = List.copyOf(scopes);
    }
}
