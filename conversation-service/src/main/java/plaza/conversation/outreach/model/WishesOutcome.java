package plaza.conversation.outreach.model;

/** What became of writing down what a customer wishes. */
public sealed interface WishesOutcome {

    /** It is kept so. */
    record Kept(KeptWishes kept) implements WishesOutcome {}

    /** There is no such customer, or none that the caller sees: both look the same. */
    record NotVisible() implements WishesOutcome {}

    /** Somebody changed it since it was read. */
    record Overtaken(long version) implements WishesOutcome {}
}
