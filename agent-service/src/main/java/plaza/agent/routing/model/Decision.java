package plaza.agent.routing.model;

import java.time.Instant;
import java.util.Optional;

/** What is to be done with a demand. */
public sealed interface Decision {

    /** Why; worked out when asked for. */
    Explanation explanation();

    /** Offer it to that person. */
    final class Offered implements Decision {

        private final Candidate to;
        private final OfferReason reason;
        private final Survey survey;

        Offered(Candidate to, OfferReason reason, Survey survey) {
            this.to = to;
            this.reason = reason;
            this.survey = survey;
        }

        public Candidate to() {
            return to;
        }

        public OfferReason reason() {
            return reason;
        }

        @Override
        public Explanation explanation() {
            return survey.explain(Optional.of(to), reason.label());
        }
    }

    /** Let it wait. */
    final class Waits implements Decision {

        private final WaitReason reason;
        private final Optional<Instant> until;
        private final Survey survey;

        Waits(WaitReason reason, Optional<Instant> until, Survey survey) {
            this.reason = reason;
            this.until = until;
            this.survey = survey;
        }

        public WaitReason reason() {
            return reason;
        }

        /** When the answer may be another though nothing has changed; empty where only a change can help. */
        public Optional<Instant> until() {
            return until;
        }

        @Override
        public Explanation explanation() {
            return survey.explain(Optional.empty(), reason.label());
        }
    }
}
