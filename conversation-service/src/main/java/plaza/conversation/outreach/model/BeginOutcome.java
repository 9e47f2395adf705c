package plaza.conversation.outreach.model;

/** What became of the wish to begin something with a customer. */
public sealed interface BeginOutcome {

    /** It was decided, either way, and is kept. */
    record Decided(Attempt attempt) implements BeginOutcome {}

    /** There is no such customer, or none that the caller sees: both look the same. */
    record NotVisible() implements BeginOutcome {}
}
