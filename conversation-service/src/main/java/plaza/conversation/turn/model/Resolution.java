package plaza.conversation.turn.model;

import org.jspecify.annotations.Nullable;

/**
 * Why a case is closed: open text of the contracts.
 *
 * @param label the word of the contracts and of the database
 * @param reasons what it was about, where whoever closed it said so
 */
public record Resolution(String label, @Nullable Reasons reasons) {

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

    /** The customer did not answer as long as their brand waits: it is not solved. */
    public static final Resolution NO_CUSTOMER_REPLY = new Resolution("no-customer-reply");

    /** All of it goes on in another case. */
    public static final Resolution MERGED = new Resolution("merged");

    /** Refuses an empty word. */
    public Resolution {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a resolution has a reason");
        }
    }

    /** That word alone. */
    public Resolution(String label) {
        this(label, null);
    }

    /** The same, and what it was about. */
    public Resolution about(@Nullable Reasons chosen) {
        return new Resolution(label, chosen);
    }

    /** True where it is the same word, whatever it was about. */
    public boolean isLike(Resolution other) {
        return label.equals(other.label);
    }
}
