package plaza.ingestion.outbound.model;

import plaza.ingestion.channel.model.Intent;

/** Who goes first where an account cannot send everything at once: a customer who waits for a person. */
public enum Urgency {
    ANSWER(0),
    MODERATION(1),
    AUTOMATIC(2);

    private final int rank;

    Urgency(int rank) {
        this.rank = rank;
    }

    /** The smaller goes first. */
    public int rank() {
        return rank;
    }

    /** How urgent an intent is. */
    public static Urgency of(Intent intent) {
        if (!intent.isHuman()) {
            return AUTOMATIC;
        }
        return intent.act().isModeration() ? MODERATION : ANSWER;
    }
}
