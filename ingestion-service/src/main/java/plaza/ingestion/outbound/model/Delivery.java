package plaza.ingestion.outbound.model;

import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;

/**
 * How far a reply has come. Each state has only the moves that are possible from it; there is none from {@link Leaving}
 * or {@link Unknown} back to waiting but through {@link Unknown#again()}, which asks for a certain absence.
 */
public sealed interface Delivery {

    /** The word in the database and in metrics. */
    String label();

    /** States in which the reply may leave. */
    sealed interface Waiting extends Delivery {

        /** How often its file is brought in all where nobody knew what became of it. */
        int MOST_UPLOADS = 2;

        History history();

        /**
         * A dispatcher begins to send it.
         *
         * @param epoch the fencing token of the dispatcher's lease
         */
        default Leaving leave(Instant at, long epoch) {
            return new Leaving(history().left(), at, epoch);
        }

        /** The account cannot send. */
        default Held hold(HoldReason reason, Optional<Instant> until) {
            return new Held(history(), reason, until);
        }

        /** The network's time for it has passed, or it never was possible. */
        default Refused refuse(RefusalCause cause) {
            return new Refused(cause);
        }

        /**
         * Nobody knows what became of bringing its file to the network. That shows nobody anything, so it is tried once
         * more, and not a third time: the file itself may be what the network breaks on.
         */
        default Delivery uploadLost() {
            return history().uploadsLost() + 1 < MOST_UPLOADS
                    ? new Queued(history().uploadLost())
                    : new Refused(new RefusalCause(RefusalReason.NOT_PUBLISHED));
        }

        /** It waited longer than its brand lets it: it returns to the agent. */
        default Refused expire() {
            return new Refused(new RefusalCause(RefusalReason.HELD_TOO_LONG));
        }
    }

    /** It can leave. */
    record Queued(History history) implements Waiting {

        public static final Queued FIRST = new Queued(History.NONE);

        @Override
        public String label() {
            return "queued";
        }
    }

    /**
     * It waits until the account can send again, and then leaves by itself.
     *
     * @param until the expected end where it is known
     */
    record Held(History history, HoldReason reason, Optional<Instant> until) implements Waiting {

        @Override
        public String label() {
            return "held";
        }
    }

    /**
     * Somebody is sending it. Kept before the first byte goes out: whoever finds it so without a sender must take the
     * outcome for unknown.
     *
     * @param at since when
     * @param epoch of the lease under which it left
     */
    record Leaving(History history, Instant at, long epoch) implements Delivery {

        @Override
        public String label() {
            return "leaving";
        }

        /** The network answered with its id. */
        public Published published(NetworkId id, Instant now) {
            return new Published(id, now, false);
        }

        /** The network will not take it. */
        public Refused refused(RefusalCause cause) {
            return new Refused(cause);
        }

        /** The network took nothing, and may later. */
        public Held held(HoldReason reason, Optional<Instant> until) {
            return new Held(history, reason, until);
        }

        /** The network did not say clearly what it did. */
        public Unknown unknown(Instant now) {
            return new Unknown(history.doubted(at), now);
        }
    }

    /**
     * It may stand on the network or not: it is looked for before anything else is done.
     *
     * @param since when we lost sight of it
     */
    record Unknown(History history, Instant since) implements Delivery {

        /** How often a reply may be sent in all when each sending ended in doubt and none of them had any effect. */
        public static final int MOST_DOUBTS = 2;

        @Override
        public String label() {
            return "unknown";
        }

        /**
         * It stands there.
         *
         * @param createdAt by the network's word, often in whole seconds: it was not published before it left
         */
        public Published found(NetworkId id, Instant createdAt) {
            Instant left = history.doubtSince().orElse(createdAt);
            return new Published(id, createdAt.isBefore(left) ? left : createdAt, true);
        }

        /** True when it may be sent once more after it is certain that it does not stand there. */
        public boolean mayGoAgain() {
            return history.doubts() < MOST_DOUBTS;
        }

        /** It certainly does not stand there, and is sent once more. */
        public Queued again() {
            return new Queued(history);
        }

        /** It certainly does not stand there, and is not sent again. */
        public Refused giveUp(RefusalCause cause) {
            return new Refused(cause);
        }
    }

    /**
     * It stands on the network.
     *
     * @param publishedAt by the network's word where it tells, else when it answered
     * @param reconciled true where it was found there after an unclear answer
     */
    record Published(NetworkId externalId, Instant publishedAt, boolean reconciled) implements Delivery {

        @Override
        public String label() {
            return "published";
        }

        /** The network tells after all that it did not reach the customer. */
        public Undelivered undelivered(RefusalCause cause) {
            return new Undelivered(externalId, publishedAt, cause);
        }
    }

    /**
     * The network took it and failed to deliver it: nobody saw it. It is not sent again; somebody must decide.
     *
     * @param publishedAt when it seemed to stand there
     */
    record Undelivered(NetworkId externalId, Instant publishedAt, RefusalCause cause) implements Delivery {

        @Override
        public String label() {
            return "undelivered";
        }
    }

    /** It will not stand there: somebody must write another, or let it be. */
    record Refused(RefusalCause cause) implements Delivery {

        @Override
        public String label() {
            return "refused";
        }
    }
}
