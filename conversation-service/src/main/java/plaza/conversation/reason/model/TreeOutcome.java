package plaza.conversation.reason.model;

/** What became of the wish to change a brand's tree. */
public sealed interface TreeOutcome {

    /** It is the brand's tree from now on. */
    record Kept(ReasonTree tree) implements TreeOutcome {}

    /** The brand has no account in the sites of the token. */
    record NotVisible(String brand) implements TreeOutcome {}

    /** The brand speaks for more sites than the token includes. */
    record BeyondSites(String brand) implements TreeOutcome {}

    /** Somebody changed it since that version. */
    record Overtaken(long version) implements TreeOutcome {}
}
