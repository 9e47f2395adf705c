package plaza.ingestion.channel.model;

import java.util.Optional;

/**
 * What is to be done now.
 *
 * @param account as whom
 * @param intent what
 * @param target what it answers or changes
 * @param text as it is to stand there; empty where nothing is said
 * @param tag the network's word that lets it in late
 */
public record Draft(AccountRef account, Intent intent, NetworkId target, String text, Optional<String> tag) {

    /** An answer below a comment or a post. */
    public static Draft comment(AccountRef account, NetworkId target, String text) {
        return new Draft(account, Intent.of(Act.COMMENT_REPLY), target, text, Optional.empty());
    }
}
