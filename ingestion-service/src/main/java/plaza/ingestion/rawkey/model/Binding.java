package plaza.ingestion.rawkey.model;

/**
 * What a sealed payload is bound to: moved to another place, it does not open.
 *
 * @param channel which network sent it
 * @param app to which of our applications
 * @param receivedAt when, as it stands beside the payload
 */
public record Binding(String channel, String app, String receivedAt) {

    /** One text of all three; none of them holds a line break. */
    public String text() {
        return "raw\n" + channel + "\n" + app + "\n" + receivedAt;
    }
}
