package plaza.conversation.turn.model;

import java.time.Instant;
import java.util.List;
import plaza.conversation.vocabulary.model.TurnId;

/**
 * Whose turn it is in a case. Each state has only the transitions that are possible from it, and each returns the
 * exact next state. Owner is another thing (DESIGN 4.3).
 */
public sealed interface Turn {

    /**
     * Every word that a turn can have on the wire, in the order of a case's life. Readers accept all of them from the
     * first day; the states that stand behind them come with the capabilities that reach them.
     */
    List<String> LABELS = List.of(
            "new",
            "waiting-for-us",
            "waiting-for-customer",
            "waiting-for-back-office",
            "invited-to-private",
            "in-private",
            "owing-public-closing",
            "resolved");

    /** The word of the contracts, the database and the metrics. */
    String label();

    /**
     * A customer waits and nobody ever answered in this case.
     *
     * @param id this period in which the turn is ours
     * @param since when the clock of the first answer started
     * @param deadline when the first answer is due
     */
    record New(TurnId id, Instant since, Instant deadline) implements Turn {

        @Override
        public String label() {
            return "new";
        }

        /** The messages that wait have changed, and with them the clock. The period is the same. */
        public New due(Instant otherSince, Instant otherDeadline) {
            return new New(id, otherSince, otherDeadline);
        }

        /** The customer took back everything that was to be answered. */
        public Resolved withdrawn(Instant at) {
            return new Resolved(Resolution.WITHDRAWN, at);
        }
    }

    /** The case is closed. */
    record Resolved(Resolution reason, Instant at) implements Turn {

        @Override
        public String label() {
            return "resolved";
        }

        /** The customer spoke again before anybody had ever answered: a new period in which the turn is ours. */
        public New askedAgain(TurnId id, Instant since, Instant deadline) {
            return new New(id, since, deadline);
        }

        /** What was taken back last is now known to be another message. */
        public Resolved asOf(Instant otherAt) {
            return new Resolved(reason, otherAt);
        }
    }
}
