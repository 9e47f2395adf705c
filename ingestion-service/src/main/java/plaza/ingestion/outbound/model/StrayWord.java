package plaza.ingestion.outbound.model;

import java.time.Instant;
import java.util.UUID;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.OwnWord;

/**
 * Words of our own account of which nobody has found out yet whether they are a reply of ours.
 *
 * @param interaction that told of them
 * @param orderKey what orders all that is said there
 * @param isPrivate true where only one person reads them
 * @param home of the account when they were told
 * @param receivedAt when we heard of them
 */
public record StrayWord(
        UUID interaction,
        AccountRef account,
        OwnWord word,
        String orderKey,
        boolean isPrivate,
        Home home,
        Instant receivedAt) {

    /** Where a case of that account belongs. */
    public record Home(String brand, String site, String language) {}

    /** True where they stand where that reply was to stand. */
    boolean standsWhere(Reply reply) {
        return switch (reply.intent().act()) {
            case COMMENT_REPLY, MENTION_REPLY -> !isPrivate && isBelow(reply);
            case PRIVATE_REPLY -> isPrivate;
            case DIRECT_MESSAGE, TEMPLATE_MESSAGE ->
                reply.intent()
                        .recipient()
                        .map(person -> account.key() + ":" + person)
                        .filter(orderKey::equals)
                        .isPresent();
            case HIDE, UNHIDE, DELETE, LIKE -> false;
        };
    }

    private boolean isBelow(Reply reply) {
        return reply.inReplyTo().equals(word.parentId())
                || reply.intent()
                        .rootId()
                        .filter(root -> root.equals(word.parentId()))
                        .isPresent();
    }
}
