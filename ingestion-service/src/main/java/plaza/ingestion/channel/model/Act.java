package plaza.ingestion.channel.model;

import java.util.Arrays;
import java.util.Optional;

/** What our people do on a network; open text for readers, closed for us who do it. */
public enum Act {
    /** An answer below a comment or a post. */
    COMMENT_REPLY("comment-reply"),
    /** An answer to somebody who named us elsewhere. */
    MENTION_REPLY("mention-reply"),
    /** A private message in answer to a public comment. */
    PRIVATE_REPLY("private-reply"),
    /** A message in a private talk. */
    DIRECT_MESSAGE("direct-message"),
    /** A message whose words the network has approved beforehand. */
    TEMPLATE_MESSAGE("template-message"),
    HIDE("hide"),
    UNHIDE("unhide"),
    DELETE("delete"),
    LIKE("like");

    private final String label;

    Act(String label) {
        this.label = label;
    }

    /** The word on the wire, in the database and in metrics. */
    public String label() {
        return label;
    }

    /** The act that is called so, if we know it. */
    public static Optional<Act> find(String label) {
        return Arrays.stream(values()).filter(act -> act.label.equals(label)).findFirst();
    }

    /** The act that is called so, known to exist. */
    public static Act get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("no act is called '" + label + "'"));
    }

    /** True where it changes what stands there and says nothing. */
    public boolean isModeration() {
        return switch (this) {
            case HIDE, UNHIDE, DELETE, LIKE -> true;
            case COMMENT_REPLY, MENTION_REPLY, PRIVATE_REPLY, DIRECT_MESSAGE, TEMPLATE_MESSAGE -> false;
        };
    }

    /** True where it arrives in a private talk. */
    public boolean isMessage() {
        return switch (this) {
            case PRIVATE_REPLY, DIRECT_MESSAGE, TEMPLATE_MESSAGE -> true;
            case COMMENT_REPLY, MENTION_REPLY, HIDE, UNHIDE, DELETE, LIKE -> false;
        };
    }
}
