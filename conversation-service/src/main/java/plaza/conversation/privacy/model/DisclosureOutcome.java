package plaza.conversation.privacy.model;

/** What became of the wish to change what a brand shows. */
public sealed interface DisclosureOutcome {

    /** It may stand in public; also where it might before. */
    record Kept(Disclosure disclosure) implements DisclosureOutcome {}

    /** It may no longer. */
    record Withdrawn() implements DisclosureOutcome {}

    /** It may not be changed. */
    sealed interface Refused extends DisclosureOutcome {}

    /** The brand has no account in the sites of the token, or there is no such disclosure: both look the same. */
    record NotVisible() implements Refused {}

    /** The brand speaks for more sites than the token includes. */
    record BeyondSites(String brand) implements Refused {}

    /** It says too little to be told from what belongs to people. */
    record TooBroad(DisclosureKind kind) implements Refused {}

    /** The brand shows as much as it may. */
    record TooMany(int most) implements Refused {}
}
