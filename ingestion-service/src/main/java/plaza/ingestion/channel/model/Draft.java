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
 * @param file what goes along, where it lies at the network
 */
public record Draft(
        AccountRef account,
        Intent intent,
        NetworkId target,
        String text,
        Optional<String> tag,
        Optional<Uploaded> file) {

    /** Words alone. */
    public Draft(AccountRef account, Intent intent, NetworkId target, String text, Optional<String> tag) {
        this(account, intent, target, text, tag, Optional.empty());
    }

    /** The same with a file. */
    public Draft with(Uploaded uploaded) {
        return new Draft(account, intent, target, text, tag, Optional.of(uploaded));
    }

    /** An answer below a comment or a post. */
    public static Draft comment(AccountRef account, NetworkId target, String text) {
        return new Draft(account, Intent.of(Act.COMMENT_REPLY), target, text, Optional.empty());
    }
}
