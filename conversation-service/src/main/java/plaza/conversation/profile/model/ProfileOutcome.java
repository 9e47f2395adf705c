package plaza.conversation.profile.model;

/** What became of the wish to change what is known of a customer. */
public sealed interface ProfileOutcome {

    /** It is known so; also where it was before. */
    record Kept(Profile profile) implements ProfileOutcome {}

    /** There is no such customer, or none that the caller sees: both look the same. */
    record NotVisible() implements ProfileOutcome {}

    /** Somebody changed it since it was read. */
    record Overtaken(long version) implements ProfileOutcome {}
}
