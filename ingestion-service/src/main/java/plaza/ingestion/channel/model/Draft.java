package plaza.ingestion.channel.model;

/**
 * What is to be published.
 *
 * @param account as whom
 * @param inReplyTo what it answers
 * @param text as it is to stand there
 */
public record Draft(AccountRef account, NetworkId inReplyTo, String text) {}
