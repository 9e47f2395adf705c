package plaza.simulator.messaging;

import plaza.simulator.chat.ChatChange;

/** What Messenger and Instagram say differently. */
public enum Dialect {
    MESSENGER("page"),
    INSTAGRAM("instagram");

    private final String object;

    Dialect(String object) {
        this.object = object;
    }

    String object() {
        return object;
    }

    /** Instagram knows no deliveries. */
    public boolean tellsDeliveries() {
        return this == MESSENGER;
    }

    /** @return the field to which an app must be subscribed to be told of it */
    public String fieldOf(MessagingEvent event) {
        return switch (event) {
            case MessagingEvent.Delivered ignored -> "message_deliveries";
            case MessagingEvent.Read ignored -> this == MESSENGER ? "message_reads" : "messaging_seen";
            case MessagingEvent.Changed(ChatChange change) -> fieldOf(change);
        };
    }

    private String fieldOf(ChatChange change) {
        return switch (change.act()) {
            case HEARD -> "messages";
            case SAID, SAID_ELSEWHERE -> echoes();
            case REMOVED -> change.message().ours() ? echoes() : "messages";
            case EDITED -> this == MESSENGER ? "message_edits" : "message_edit";
            case REACTED, UNREACTED -> "message_reactions";
        };
    }

    private String echoes() {
        return this == MESSENGER ? "message_echoes" : "messages";
    }
}
