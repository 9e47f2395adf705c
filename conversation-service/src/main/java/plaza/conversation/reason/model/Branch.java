package plaza.conversation.reason.model;

/** What a tree of reasons asks of a matter that is closed. */
public enum Branch {
    PRODUCT("product"),
    CAUSE("cause"),
    RESOLUTION("resolution"),
    AREA("area");

    private final String label;

    Branch(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }
}
