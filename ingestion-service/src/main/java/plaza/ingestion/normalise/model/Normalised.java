package plaza.ingestion.normalise.model;

import plaza.ingestion.account.model.Account;
import plaza.ingestion.channel.model.Interaction;

/**
 * An interaction and whose it is.
 *
 * @param interaction what happened
 * @param account on which account of ours, with its brand and home site
 */
public record Normalised(Interaction interaction, Account account) {}
