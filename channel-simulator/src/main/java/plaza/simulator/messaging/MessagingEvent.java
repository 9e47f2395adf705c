package plaza.simulator.messaging;

import java.time.Instant;
import plaza.simulator.chat.ChatChange;
import plaza.simulator.chat.ChatMessage;

/** What a messaging webhook may tell. */
public sealed interface MessagingEvent {
    ChatMessage message();

    Instant at();

    record Changed(ChatChange change) implements MessagingEvent {
        @Override
        public ChatMessage message() {
            return change.message();
        }

        @Override
        public Instant at() {
            return change.at();
        }
    }

    /** What the account said has reached the customer's device. */
    record Delivered(ChatMessage message, Instant at) implements MessagingEvent {}

    /** The customer has seen what the account said. */
    record Read(ChatMessage message, Instant at) implements MessagingEvent {}
}
