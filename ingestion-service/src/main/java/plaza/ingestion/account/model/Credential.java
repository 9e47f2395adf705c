package plaza.ingestion.account.model;

import plaza.ingestion.channel.model.Secret;

/**
 * What opens an account of ours at its network. Never printed, never logged, never answered.
 *
 * @param token the network's
 * @param version grows with each new token, so that an answer to an older one is known as such
 */
public record Credential(Secret token, long version) {}
