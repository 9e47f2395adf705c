package plaza.conversation.vocabulary.model;

/**
 * One of our own accounts.
 *
 * @param channel its network
 * @param accountId the network's id of it
 */
public record AccountRef(Channel channel, String accountId) {}
