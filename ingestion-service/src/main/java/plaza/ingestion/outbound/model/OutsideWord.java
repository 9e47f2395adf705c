package plaza.ingestion.outbound.model;

import java.time.Instant;
import plaza.ingestion.account.model.AccountMode;

/**
 * Words of our own account that were not written here.
 *
 * @param mode of the account when that was found out
 * @param at when it was
 */
public record OutsideWord(StrayWord stray, AccountMode mode, Instant at) {}
