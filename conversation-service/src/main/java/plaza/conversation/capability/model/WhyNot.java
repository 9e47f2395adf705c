package plaza.conversation.capability.model;

/** Why something cannot be done at the moment: stable words. */
public enum WhyNot {
    /** The network, or our account there, knows no such act. */
    NOT_SUPPORTED("not-supported"),
    /** Answers of this account are written in another tool. */
    ANSWERED_ELSEWHERE("answered-elsewhere"),
    /** Nothing of the customer stands that it could be done to. */
    NOTHING_TO_ANSWER("nothing-to-answer"),
    SAID_IN_PRIVATE("said-in-private"),
    SAID_IN_PUBLIC("said-in-public"),
    /** It is done to another kind of thing only. */
    OTHER_KIND("other-kind"),
    /** It is done to what others wrote, or to what we wrote. */
    OTHER_AUTHOR("other-author"),
    /** The network's time for it is over. */
    OUTSIDE_WINDOW("outside-window"),
    /** It is done once only, and was. */
    ALREADY_REPLIED("already-replied"),
    ALREADY_HIDDEN("already-hidden"),
    NOT_HIDDEN("not-hidden"),
    /** It does not stand there any more. */
    REMOVED("removed"),
    /** The case is closed. */
    RESOLVED("conversation-resolved");

    private final String label;

    WhyNot(String label) {
        this.label = label;
    }

    /** The word on the wire. */
    public String label() {
        return label;
    }
}
