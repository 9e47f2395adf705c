package plaza.ingestion.channel.model;

/**
 * What must stay in order with what: the Kafka key of interactions (DESIGN.md 4.1), computed from the payload alone.
 *
 * @param value {@code channel:account:root}
 */
public record OrderKey(String value) {

    /**
     * In public: {@code root} is the root comment, or the post that is itself the message, so that a viral post is
     * spread over partitions while one person's thread keeps to one.
     */
    public static OrderKey inPublic(AccountRef account, NetworkId root) {
        return new OrderKey(account.key() + ":" + root);
    }

    /** In private: {@code peer} is the person that our account speaks with, or the group. */
    public static OrderKey inPrivate(AccountRef account, NetworkId peer) {
        return new OrderKey(account.key() + ":" + peer);
    }

    /** What happened to the account as a whole. */
    public static OrderKey ofAccount(AccountRef account) {
        return new OrderKey(account.key() + ":" + account.id());
    }

    @Override
    public String toString() {
        return value;
    }
}
