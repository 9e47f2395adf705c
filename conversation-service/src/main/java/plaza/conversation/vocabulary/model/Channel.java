package plaza.conversation.vocabulary.model;

import java.util.List;
import java.util.Optional;

/**
 * The network that a conversation stands on.
 *
 * <p>Open text on the wire: a network that this version does not know is carried and shown, only a filter must name a
 * known one.
 *
 * @param label the word of the contracts
 */
public record Channel(String label) {

    private static final List<String> KNOWN =
            List.of("facebook", "instagram", "whatsapp", "x", "youtube", "forum", "email", "webchat", "voice");

    /** Refuses an empty name: it would key identities of everybody together. */
    public Channel {
        if (label.isBlank()) {
            throw new IllegalArgumentException("a channel has a name");
        }
    }

    /** The channel of that word if this version knows it. */
    public static Optional<Channel> findKnown(String label) {
        return KNOWN.contains(label) ? Optional.of(new Channel(label)) : Optional.empty();
    }

    /** The words that {@link #findKnown} accepts. */
    public static List<String> known() {
        return KNOWN;
    }

    /** The word for a metric: of a closed set, whatever the wire says. */
    public String tag() {
        return KNOWN.contains(label) ? label : "other";
    }

    @Override
    public String toString() {
        return label;
    }
}
