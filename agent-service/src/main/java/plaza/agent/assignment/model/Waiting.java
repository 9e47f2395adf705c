package plaza.agent.assignment.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.AgentId;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Epoch;
import plaza.agent.vocabulary.model.Units;

/** In the queue: nobody has it in hand. It may have an owner in name, to whom it goes first. */
public record Waiting(Dossier dossier) implements Work {

    public static final String LABEL = "waiting";

    /** The work of a conversation that never had any. */
    static Waiting first(ConversationId conversation, Need need, @Nullable AgentId preferred, Instant at, long heard) {
        return new Waiting(new Dossier(
                conversation, need, at, Units.ONE, Epoch.NONE, null, preferred, Passes.NONE, Progress.starting(heard)));
    }

    /** True where that agent has not declined it in this turn. */
    public boolean mayGoTo(AgentId agent) {
        return !dossier.passes().declined().contains(agent);
    }

    /**
     * Shows it to an agent, whose units are reserved already. An owner in name whom it passes by owns it no longer.
     *
     * @throws IllegalArgumentException where the agent has declined it in this turn
     */
    public WorkChange<Offered> offerTo(Offer offer) {
        if (!mayGoTo(offer.to().id())) {
            throw new IllegalArgumentException(
                    "agent " + offer.to().id() + " has declined " + dossier.conversation() + " in this turn");
        }
        List<WorkFact> facts = new ArrayList<>();
        Dossier known = dossier;
        Ownership before = known.ownership();
        if (before != null && !before.isOf(offer.to().id())) {
            known = known.released();
            facts.add(new WorkFact.Released(known.scene(), before.owner(), Release.OWNER_UNAVAILABLE, Units.NONE));
        }
        facts.add(new WorkFact.Offered(known.scene(), offer));
        return new WorkChange<>(new Offered(known.telling(facts.size()), offer), facts, offer.at());
    }

    @Override
    public String label() {
        return LABEL;
    }
}
