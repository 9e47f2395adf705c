package plaza.conversation.vocabulary.model;

import java.util.Optional;

/**
 * What orders interactions: the root comment, the peer of a private talk, the chat session (DESIGN 4.1).
 *
 * @param value the key as ingestion computed it
 */
public record OrderKey(String value) {

    /**
     * The network's id of the root message of a public thread, {@code channel:account:root}.
     *
     * @param account the account that the key must speak of; a key of another form has no root
     */
    public Optional<String> findRoot(AccountRef account) {
        String prefix = account.channel().label() + ":" + account.accountId() + ":";
        boolean hasRoot = value.startsWith(prefix) && value.length() > prefix.length();
        return hasRoot ? Optional.of(value.substring(prefix.length())) : Optional.empty();
    }

    /** What orders the private talk of that account with that person, {@code channel:account:peer}. */
    public static OrderKey ofTalk(AccountRef account, String peer) {
        return new OrderKey(account.channel().label() + ":" + account.accountId() + ":" + peer);
    }

    @Override
    public String toString() {
        return value;
    }
}
