package plaza.simulator.messaging;

import java.util.function.Function;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.chat.Inbox;
import plaza.simulator.chat.Sending;
import plaza.simulator.network.Outcome;

/** A network on which the account writes and reads private messages by its program. */
public interface PrivateTalk {
    Outcome<ChatMessage> send(Sending sending);

    /** Looks at the private talk while nobody changes it. */
    <T> T lookInside(Function<Inbox, T> how);
}
