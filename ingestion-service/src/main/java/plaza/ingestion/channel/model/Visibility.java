package plaza.ingestion.channel.model;

/** Who can see it on the network. */
public enum Visibility {
    PUBLIC("public"),
    PRIVATE("private"),
    /** Scheduled or kept back by its author: nobody's eyes but ours. */
    UNPUBLISHED("unpublished");

    private final String label;

    Visibility(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }
}
