package plaza.ingestion.channel.model;

/** Who wrote what is acted on. */
public enum Whose {
    CUSTOMER("customer"),
    OWN("own");

    private final String label;

    Whose(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }

    /** The one that is called so. */
    public static Whose get(String label) {
        for (Whose whose : values()) {
            if (whose.label.equals(label)) {
                return whose;
            }
        }
        throw new IllegalArgumentException("nobody is called '" + label + "'");
    }
}
