package plaza.ingestion.channel.model;

/**
 * One normalised thing that happened on a channel, from its payload alone: brand and site come later, with the account.
 *
 * @param key what makes it the same thing when it is told again
 * @param account which account of ours
 * @param nature kind, verb, visibility, direction
 * @param place ids and order
 * @param people author and actor
 * @param content text and attachments
 * @param times of the network and ours
 */
public record Interaction(
        DedupeKey key, AccountRef account, Nature nature, Place place, People people, Content content, Times times) {}
