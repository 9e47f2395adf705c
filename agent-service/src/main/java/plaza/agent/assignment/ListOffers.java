package plaza.agent.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.agent.vocabulary.model.AgentId;

/** Lists offers. */
@ApplicationScoped
public class ListOffers {

    private final Offers offers;

    ListOffers(Offers offers) {
        this.offers = offers;
    }

    /** The agent's open offers. */
    @WithSession
    public Uni<List<OpenOffer>> listOpen(AgentId agent) {
        return offers.listOpen(agent);
    }
}
