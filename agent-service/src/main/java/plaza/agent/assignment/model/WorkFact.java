package plaza.agent.assignment.model;

import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.Assignee;
import plaza.agent.vocabulary.model.Units;

/** Something that happened to a piece of work. */
public sealed interface WorkFact {

    /** Where it happened. */
    Scene scene();

    /** The agent whom it concerns. */
    Assignee who();

    /** The units that it gives back to that agent. */
    Units freed();

    /** True where others are told (agent.assignment.v1). */
    default boolean isTold() {
        return true;
    }

    /** Shown to an agent; their units were reserved before. */
    record Offered(Scene scene, Offer offer) implements WorkFact {

        @Override
        public Assignee who() {
            return offer.to();
        }

        @Override
        public Units freed() {
            return Units.NONE;
        }
    }

    /**
     * Accepted; the reserved units stay in use.
     *
     * @param newOwner false where they owned it already
     */
    record Accepted(Scene scene, Offer offer, boolean newOwner) implements WorkFact {

        @Override
        public Assignee who() {
            return offer.to();
        }

        @Override
        public Units freed() {
            return Units.NONE;
        }
    }

    /**
     * Declined.
     *
     * @param reason the agent's word, or null
     */
    record Declined(Scene scene, Offer offer, @Nullable String reason, Units freed) implements WorkFact {

        @Override
        public Assignee who() {
            return offer.to();
        }
    }

    /** Ended without an answer. */
    record RanOut(Scene scene, Offer offer, RunOut reason, Units freed) implements WorkFact {

        @Override
        public Assignee who() {
            return offer.to();
        }
    }

    /** The owner owns it no longer; the scene's epoch is the new one. */
    record Released(Scene scene, Assignee who, Release reason, Units freed) implements WorkFact {}

    /** The turn is no longer ours: the owner stays, without holding units. */
    record Rested(Scene scene, Assignee who, Units freed) implements WorkFact {

        @Override
        public boolean isTold() {
            return false;
        }
    }
}
