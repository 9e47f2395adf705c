package plaza.simulator.whatsapp;

import java.time.Instant;
import java.util.Locale;
import plaza.simulator.chat.ChatChange;
import plaza.simulator.chat.ChatMessage;
import plaza.simulator.network.ExternalId;

/** What a WhatsApp webhook may tell. */
sealed interface WhatsappEvent {
    /** @param id of the event itself: an edit or a reaction is a message with an id of its own */
    record Changed(ExternalId id, ChatChange change) implements WhatsappEvent {}

    record Reached(ChatMessage message, Stage stage, Instant at) implements WhatsappEvent {}

    /** Accepted, and not brought to the customer all the same. */
    record Failed(ChatMessage message, int code, String title, Instant at) implements WhatsappEvent {}

    enum Stage {
        SENT,
        DELIVERED,
        READ;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
