package plaza.workspace.live.model;

/** How a connection behind the page's stream does. */
public enum LinkState {
    /** It stands. */
    UP("up"),
    /** It is broken and tried again. */
    DOWN("down"),
    /** The service says that this person has no part in it. */
    REFUSED("refused");

    private final String label;

    LinkState(String label) {
        this.label = label;
    }

    /** The word that the page is told. */
    public String label() {
        return label;
    }
}
