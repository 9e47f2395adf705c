package plaza.ingestion.whatsapp.model;

import java.util.Optional;

/** The types of messages that WhatsApp tells (CHANNELS.md 7). */
public enum MessageType {
    TEXT("text"),
    IMAGE("image"),
    VIDEO("video"),
    DOCUMENT("document"),
    AUDIO("audio"),
    VOICE("voice"),
    STICKER("sticker"),
    LOCATION("location"),
    CONTACTS("contacts"),
    BUTTON("button"),
    INTERACTIVE("interactive"),
    REACTION("reaction"),
    ORDER("order"),
    SYSTEM("system"),
    REQUEST_WELCOME("request_welcome"),
    EDIT("edit"),
    REVOKE("revoke"),
    /** A customer sent something that the API cannot carry: a person has to see that. */
    UNSUPPORTED("unsupported"),
    /** The same, by its older word. */
    UNKNOWN("unknown");

    private final String word;

    MessageType(String word) {
        this.word = word;
    }

    /** The type that WhatsApp calls so; empty for the ones it will invent. */
    public static Optional<MessageType> find(String word) {
        for (MessageType type : values()) {
            if (type.word.equals(word)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }

    /** The network's word. */
    public String word() {
        return word;
    }
}
