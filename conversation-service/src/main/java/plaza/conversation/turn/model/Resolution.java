package plaza.conversation.turn.model;

/**
 * Why a case is closed: open text of the contracts.
 *
 * @param label the word of the contracts and of the database
 */
public record Resolution(String label) {

    /** The customer took back everything that was to be answered. */
    public static final Resolution WITHDRAWN = new Resolution("withdrawn");

    /** Our account answered, and not from here. */
    public static final Resolution ANSWERED_OUTSIDE = new Resolution("answered-outside");

    /** Nobody is to answer on this account any more. */
    public static final Resolution LISTENING = new Resolution("listening");

    /** Somebody of ours closed it after it was answered. */
    public static final Resolution ANSWERED = new Resolution("answered");

    /** Somebody of ours closed it, and nothing was to be answered. */
    public static final Resolution NO_ANSWER_NEEDED = new Resolution("no-answer-needed");

    /** It was closed, and that does not count any more. */
    public static final Resolution REOPENED = new Resolution("reopened");

    /** All of it goes on in another case. */
    public static final Resolution MERGED = new Resolution("merged");

    /** Refuses an empty word. */
    public Resolution {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a resolution has a reason");
        }
    }
}
