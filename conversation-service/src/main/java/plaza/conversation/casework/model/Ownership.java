package plaza.conversation.casework.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.AgentId;

/**
 * Who owns a case, as agent-service decided it (DESIGN 4.4).
 *
 * @param epoch grows by one with every change of owner; of two, the newer counts
 * @param owner null where nobody owns it
 * @param former who had it last, and did not give it back; null where somebody owns it or nobody did
 */
public record Ownership(
        long epoch, @Nullable AgentId owner, @Nullable AgentId former) {

    /** Nobody ever owned it. */
    public static final Ownership NOBODY = new Ownership(0, null, null);

    /** That agent's, under that epoch. */
    public static Ownership of(AgentId owner, long epoch) {
        return new Ownership(epoch, owner, null);
    }

    /** Nobody's any more. */
    public static Ownership released(long epoch, @Nullable AgentId former) {
        return new Ownership(epoch, null, former);
    }

    /** The newer of the two: they may come in any order. */
    public Ownership newest(Ownership other) {
        return other.epoch > epoch ? other : this;
    }

    /** This one; where nobody has the case or had it last, whoever has the other one should have it. */
    public Ownership orElse(Ownership other) {
        return findPreferred().isPresent()
                ? this
                : new Ownership(epoch, null, other.findPreferred().orElse(null));
    }

    /** Who should have the case when the customer writes again. */
    public Optional<AgentId> findPreferred() {
        return Optional.ofNullable(owner == null ? former : owner);
    }

    /** What an agent may do with the case who saw that epoch. */
    public Standing standing(AgentId agent, long seen) {
        if (seen > epoch) {
            return Standing.NOT_YET;
        }
        return seen == epoch && agent.equals(owner) ? Standing.OWNER : Standing.CHANGED;
    }

    /** How a command stands to the ownership that is known. */
    public enum Standing {
        /** It comes from the owner. */
        OWNER,
        /** It knows of a later change than we do. */
        NOT_YET,
        /** The case is somebody else's by now, or nobody's. */
        CHANGED
    }
}
