package plaza.conversation.message.model;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of interaction that can be work (DESIGN 2, vocabulary). Whatever else happens on a channel is no message. */
public enum Kind {
    POST("post"),
    COMMENT("comment"),
    MENTION("mention"),
    QUOTE("quote"),
    DIRECT_MESSAGE("direct_message"),
    EMAIL("email"),
    REVIEW("review"),
    POSTBACK("postback"),
    REFERRAL("referral"),
    ORDER("order"),
    LEAD("lead"),
    CALL("call");

    private final String label;

    Kind(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The kind of that word, if that word can be work. */
    public static Optional<Kind> find(String label) {
        return Arrays.stream(values()).filter(kind -> kind.label.equals(label)).findFirst();
    }
}
