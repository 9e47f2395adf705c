package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        if (request.path().getFirst().equals(TokenInspection.PATH)) {
            return request.token().flatMap(this::openedBy).orElse(usual);
        }
        return all.stream()
                .filter(account -> account.concerns(request))
                .findFirst()
                .orElse(usual);
    }

    /** An account that the token opens, if it opens any. */
    Optional<GraphAccount> openedBy(String token) {
        return Stream.concat(Stream.of(usual), all.stream())
                .filter(account -> account.opensWith(token))
                .findFirst();
    }
}
