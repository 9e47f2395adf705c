package plaza.ingestion.outbound.model;

import plaza.ingestion.channel.model.Deed;

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

    /** How urgent a deed is. */
    public static Urgency of(Deed deed) {
        if (!deed.isHuman()) {
            return AUTOMATIC;
        }
        return deed.act().isModeration() ? MODERATION : ANSWER;
    }
}
