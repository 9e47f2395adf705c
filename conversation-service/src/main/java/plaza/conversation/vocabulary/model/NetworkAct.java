package plaza.conversation.vocabulary.model;

import java.util.Arrays;
import java.util.Optional;

/** What our people do on a network: the acts of the contracts. */
public enum NetworkAct {
    COMMENT_REPLY("comment-reply"),
    MENTION_REPLY("mention-reply"),
    /** A private message in answer to a public comment. */
    PRIVATE_REPLY("private-reply"),
    DIRECT_MESSAGE("direct-message"),
    /** A message whose words the network has approved beforehand. */
    TEMPLATE_MESSAGE("template-message"),
    HIDE("hide"),
    UNHIDE("unhide"),
    DELETE("delete"),
    LIKE("like");

    private final String label;

    NetworkAct(String label) {
        this.label = label;
    }

    /** The word of the contracts and of the database. */
    public String label() {
        return label;
    }

    /** The act of that word, if this version knows it. */
    public static Optional<NetworkAct> find(String label) {
        return Arrays.stream(values()).filter(act -> act.label.equals(label)).findFirst();
    }

    /** The act of that word, known to exist. */
    public static NetworkAct get(String label) {
        return find(label).orElseThrow(() -> new IllegalArgumentException("no act is called " + label));
    }

    /** True where it changes what stands there and says nothing. */
    public boolean isModeration() {
        return switch (this) {
            case HIDE, UNHIDE, DELETE, LIKE -> true;
            case COMMENT_REPLY, MENTION_REPLY, PRIVATE_REPLY, DIRECT_MESSAGE, TEMPLATE_MESSAGE -> false;
        };
    }
}
