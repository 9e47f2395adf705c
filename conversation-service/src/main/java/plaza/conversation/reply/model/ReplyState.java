package plaza.conversation.reply.model;

import java.time.Instant;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What became of a reply. What is heard of one reply comes in any order and more than once, so states join: of two, the
 * stronger stays. Undelivered is stronger than published, and that stronger than refused; all three are final, and among
 * the rest the newest counts.
 */
public sealed interface ReplyState {

    /** The word of the contracts and of the database. */
    String label();

    /** When it became so. */
    Instant at();

    /** It may leave. */
    record Accepted(Instant at) implements ReplyState {

        @Override
        public String label() {
            return "accepted";
        }
    }

    /** It is being sent. */
    record Leaving(Instant at) implements ReplyState {

        @Override
        public String label() {
            return "leaving";
        }
    }

    /**
     * The account cannot send at the moment; it leaves by itself.
     *
     * @param until expected end, where the network told one
     */
    record Held(Instant at, String reason, @Nullable Instant until) implements ReplyState {

        @Override
        public String label() {
            return "held";
        }
    }

    /** The network did not answer clearly: it may stand there or not. */
    record Unknown(Instant at) implements ReplyState {

        @Override
        public String label() {
            return "unknown";
        }
    }

    /** It will not leave: somebody must write another or let it be. */
    record Refused(Instant at, String reason) implements ReplyState {

        @Override
        public String label() {
            return "refused";
        }
    }

    /**
     * It stands on the network.
     *
     * @param publishedAt the network's time where it tells one
     * @param reconciled true where it was found there after an unclear answer
     */
    record Published(Instant at, String externalId, Instant publishedAt, boolean reconciled) implements ReplyState {

        @Override
        public String label() {
            return "published";
        }
    }

    /**
     * The network took it, and told later that it did not reach the customer: nobody ever saw it.
     *
     * @param publishedAt when it seemed to stand there
     */
    record Undelivered(Instant at, String reason, String externalId, Instant publishedAt) implements ReplyState {

        @Override
        public String label() {
            return "undelivered";
        }
    }

    /** Nothing more is expected to become of it, but that a network may still fail to deliver what it took. */
    default boolean isFinal() {
        return strength(this) >= FINAL;
    }

    /** Both together: joining is commutative, associative and idempotent. */
    default ReplyState join(ReplyState other) {
        return STRENGTH.compare(this, other) >= 0 ? this : other;
    }

    /** From this strength on a state is final. */
    int FINAL = 2;

    /** Weakest first. Of two publications the earlier is the stronger: it is the one that a customer saw first. */
    Comparator<ReplyState> STRENGTH = Comparator.<ReplyState>comparingInt(ReplyState::strength)
            .thenComparing(ReplyState::weight)
            .thenComparing(ReplyState::label)
            .thenComparing(ReplyState::toString);

    private static int strength(ReplyState state) {
        return switch (state) {
            case Accepted _ -> 0;
            case Leaving _, Held _, Unknown _ -> 1;
            case Refused _ -> FINAL;
            case Published _ -> FINAL + 1;
            case Undelivered _ -> FINAL + 2;
        };
    }

    private static long weight(ReplyState state) {
        return switch (state) {
            case Published published -> -published.publishedAt().toEpochMilli();
            case Accepted _, Leaving _, Held _, Unknown _, Refused _, Undelivered _ ->
                state.at().toEpochMilli();
        };
    }
}
