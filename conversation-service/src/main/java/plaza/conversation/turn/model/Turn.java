package plaza.conversation.turn.model;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.TurnId;

/** Whose turn it is in a case. Owner is another thing (DESIGN 4.3). {@link Turns} says what follows what. */
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
            "resolved",
            "listening");

    /** The word of the contracts, the database and the metrics. */
    String label();

    /** The turn is ours, and a clock runs. */
    sealed interface Ours extends Turn {

        /** This period in which the turn is ours. */
        TurnId id();

        /** When the clock started. */
        Instant since();

        /** When the answer is due. */
        Instant deadline();

        /** The word of the contracts for the clock that runs. */
        String clock();
    }

    /** A customer waits for an answer. */
    sealed interface Asked extends Ours {}

    /** A customer waits and nobody ever answered in this case. */
    record New(TurnId id, Instant since, Instant deadline) implements Asked {

        @Override
        public String label() {
            return "new";
        }

        @Override
        public String clock() {
            return "first-answer";
        }
    }

    /** A customer waits who was answered before. */
    record WaitingForUs(TurnId id, Instant since, Instant deadline) implements Asked {

        @Override
        public String label() {
            return "waiting-for-us";
        }

        @Override
        public String clock() {
            return "next-answer";
        }
    }

    /**
     * The matter is solved in private, and the customer's words still stand in the square without an end: somebody has to
     * tell it, or to say why not. The case is closed with that.
     */
    record OwingPublicClosing(TurnId id, Instant since, Instant deadline) implements Ours {

        @Override
        public String label() {
            return "owing-public-closing";
        }

        @Override
        public String clock() {
            return "public-closing";
        }
    }

    /** Nobody waits for us, and the case goes on. */
    sealed interface Theirs extends Turn {}

    /** All that the customer said is answered on the network. */
    record WaitingForCustomer() implements Theirs {

        @Override
        public String label() {
            return "waiting-for-customer";
        }
    }

    /**
     * We answered the customer's public words in private, and they did not come yet. Networks let nothing more of ours in
     * until they do.
     */
    record InvitedToPrivate() implements Theirs {

        @Override
        public String label() {
            return "invited-to-private";
        }
    }

    /** The customer came along to private, and all that they said is answered. */
    record InPrivate() implements Theirs {

        @Override
        public String label() {
            return "in-private";
        }
    }

    /** A customer waits, and not for us: on this account we only listen. No clock runs. */
    record Listening() implements Turn {

        @Override
        public String label() {
            return "listening";
        }
    }

    /**
     * The case is closed.
     *
     * @param by who closed it; null where nobody did
     */
    record Resolved(Resolution reason, Instant at, @Nullable AgentId by) implements Turn {

        /** Closed by nobody: the customer took everything back. */
        public Resolved(Resolution reason, Instant at) {
            this(reason, at, null);
        }

        @Override
        public String label() {
            return "resolved";
        }
    }
}
