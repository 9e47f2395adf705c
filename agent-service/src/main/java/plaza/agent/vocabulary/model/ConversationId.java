package plaza.agent.vocabulary.model;

import java.util.UUID;

/** Names one conversation, as conversation-service named it. Ordered, so that rows are always locked in one order. */
public record ConversationId(UUID value) implements Comparable<ConversationId> {

    /** As PostgreSQL orders them: byte by byte, unsigned. */
    @Override
    public int compareTo(ConversationId other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0
                ? high
                : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
