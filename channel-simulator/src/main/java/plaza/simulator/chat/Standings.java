package plaza.simulator.chat;

import java.util.Optional;
import plaza.simulator.network.ExternalId;
import plaza.simulator.network.Standing;

/** Private messages in the words of the ledger. */
public final class Standings {
    private Standings() {}

    public static Standing of(Chats chats, ChatMessage message) {
        return new Standing(
                message.id(),
                message.answers(),
                account(chats),
                chats.author(message),
                Optional.of(message.peer()),
                message.text(),
                message.attachments(),
                message.at(),
                message.editedAt(),
                false,
                message.removed(),
                message.reactions().size());
    }

    private static ExternalId account(Chats chats) {
        return chats.account().id();
    }
}
