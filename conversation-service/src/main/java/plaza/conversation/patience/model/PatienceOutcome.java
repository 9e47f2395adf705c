package plaza.conversation.patience.model;

/** What became of the wish to change how long a brand waits. */
public sealed interface PatienceOutcome {

    /** It waits that long from now on. */
    record Kept(Patience patience) implements PatienceOutcome {}

    /** The brand has no account in the sites of the token. */
    record NotVisible(String brand) implements PatienceOutcome {}

    /** The brand speaks for more sites than the token includes. */
    record BeyondSites(String brand) implements PatienceOutcome {}
}
