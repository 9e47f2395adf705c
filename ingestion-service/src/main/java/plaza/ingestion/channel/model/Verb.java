package plaza.ingestion.channel.model;

/**
 * What was done; open text on the wire.
 *
 * @param label the word on the wire; the core ones are constants here
 */
public record Verb(String label) {

    public static final Verb CREATED = new Verb("created");
    public static final Verb EDITED = new Verb("edited");
    public static final Verb REMOVED = new Verb("removed");
    public static final Verb HIDDEN = new Verb("hidden");
    public static final Verb UNHIDDEN = new Verb("unhidden");
    public static final Verb BLOCKED = new Verb("blocked");
    public static final Verb UNBLOCKED = new Verb("unblocked");
    public static final Verb MUTED = new Verb("muted");
    public static final Verb UNMUTED = new Verb("unmuted");
    public static final Verb REACTED = new Verb("reacted");
    public static final Verb UNREACTED = new Verb("unreacted");
    public static final Verb DELIVERED = new Verb("delivered");
    public static final Verb READ = new Verb("read");
    public static final Verb FAILED = new Verb("failed");
    public static final Verb COMPLETED = new Verb("completed");

    @Override
    public String toString() {
        return label;
    }
}
