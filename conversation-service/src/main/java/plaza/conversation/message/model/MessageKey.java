package plaza.conversation.message.model;

import plaza.conversation.vocabulary.model.AccountRef;

/**
 * What makes a message the same message, however often and in whatever order it is told.
 *
 * @param account the account of ours that it came to or from
 * @param externalId the network's id of it
 */
public record MessageKey(AccountRef account, String externalId) {

    /** The message of that id on the same account. */
    public MessageKey sibling(String otherExternalId) {
        return new MessageKey(account, otherExternalId);
    }

    @Override
    public String toString() {
        return account.channel() + ":" + account.accountId() + ":" + externalId;
    }
}
