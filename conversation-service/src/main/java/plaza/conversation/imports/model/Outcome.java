package plaza.conversation.imports.model;

/** What became of one case. */
public sealed interface Outcome {

    /**
     * It was brought over.
     *
     * @param waits true where a customer waits for us in it
     * @param fresh how many messages were new
     * @param known how many were there already
     */
    record Taken(boolean waits, int fresh, int known) implements Outcome {}

    /** It was brought over before, or all of it had been heard live. */
    record Known(int messages) implements Outcome {}

    /** It cannot be brought over. */
    record Refused(Rejected why) implements Outcome {}
}
