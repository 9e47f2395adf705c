package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which account a call is about: what it names tells, and what nobody knows is Facebook's to refuse. */
@ApplicationScoped
class GraphAccounts {
    private final List<GraphAccount> all;
    private final GraphAccount usual;

    GraphAccounts(WhatsappGraph whatsapp, InstagramGraph instagram, FacebookAccount facebook) {
        this.all = List.of(whatsapp, instagram);
        this.usual = facebook;
    }

    GraphAccount of(GraphRequest request) {
        return all.stream()
                .filter(account -> account.concerns(request))
                .findFirst()
                .orElse(usual);
    }
}
