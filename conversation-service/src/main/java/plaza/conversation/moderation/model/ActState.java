package plaza.conversation.moderation.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What became of an act of moderation. What is heard of one comes in any order and more than once, so states join: of
 * two, the stronger stays, and among equally strong ones the newest.
 *
 * @param at when it became so
 * @param reason why it is held or refused; null otherwise
 * @param until expected end of the waiting, where it is known
 */
public record ActState(
        Stage stage,
        Instant at,
        @Nullable String reason,
        @Nullable Instant until) {

    /** How far it is. */
    public enum Stage {
        ACCEPTED("accepted", 0),
        LEAVING("leaving", 1),
        HELD("held", 1),
        /** The network did not answer clearly. */
        UNKNOWN("unknown", 1),
        /** It will not be done. */
        REFUSED("refused", 2),
        DONE("done", 3);

        private final String label;
        private final int strength;

        Stage(String label, int strength) {
            this.label = label;
            this.strength = strength;
        }

        /** The word of the API and of the database. */
        public String label() {
            return label;
        }

        /** The stage of that word, known to exist. */
        public static Stage get(String label) {
            for (Stage stage : values()) {
                if (stage.label.equals(label)) {
                    return stage;
                }
            }
            throw new IllegalArgumentException("no stage is called " + label);
        }
    }

    private static final Comparator<ActState> STRENGTH = Comparator.<ActState>comparingInt(
                    state -> state.stage.strength)
            .thenComparing(ActState::at)
            .thenComparing(ActState::toString);

    /** Without a reason. */
    public static ActState of(Stage stage, Instant at) {
        return new ActState(stage, at, null, null);
    }

    /** Both together: joining is commutative, associative and idempotent. */
    public ActState join(ActState other) {
        return STRENGTH.compare(this, other) >= 0 ? this : other;
    }
}
