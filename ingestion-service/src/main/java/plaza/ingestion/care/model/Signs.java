package plaza.ingestion.care.model;

import java.time.Instant;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.outbound.model.Gate;

/**
 * What is known of an account.
 *
 * @param state as it is kept
 * @param stateSince of the account's newest change
 * @param gate whether it may send
 * @param standing how it stands with its network
 * @param hearing how much is heard of it
 */
public record Signs(AccountState state, Instant stateSince, Gate gate, Standing standing, Hearing hearing) {}
