package plaza.conversation.promise.model;

/** What a policy may ask of a case, the lightest first: one heavier trait outweighs all lighter ones together. */
public enum Trait {
    VISIBILITY("visibility"),
    CHANNEL("channel"),
    BRAND("brand"),
    KIND("kind"),
    SEGMENT("segment"),
    CRISIS("crisis");

    private final String label;

    Trait(String label) {
        this.label = label;
    }

    /** The word of the contracts. */
    public String label() {
        return label;
    }

    int weight() {
        return 1 << ordinal();
    }
}
