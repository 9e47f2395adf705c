package plaza.simulator.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a fault waits for. */
public enum Operation {
    /** A comment, a reply or a post is published through the network's API. */
    COMMENT,
    /** A private message is sent, a private reply or a template too. */
    MESSAGE,
    /** A file is brought to the network, where nobody sees it yet. */
    UPLOAD,
    /** A private message is marked as seen, or typing is shown. */
    SEEN,
    EDIT,
    HIDE,
    DELETE,
    LIKE,
    READ,
    SUBSCRIBE,
    /** The network sends a webhook to the product. */
    WEBHOOK,
    /** Whatever is asked of the network's API; never a webhook. */
    ANY;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Operation> find(String label) {
        return Arrays.stream(values())
                .filter(operation -> operation.label().equals(label))
                .findFirst();
    }

    boolean covers(Operation other) {
        return this == other || (this == ANY && other != WEBHOOK);
    }
}
