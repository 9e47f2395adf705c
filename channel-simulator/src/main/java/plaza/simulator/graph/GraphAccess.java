package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.network.TokenLives;
import plaza.simulator.webhook.Signature;

/** Who may call: the token first, then the proof that the caller knows the app's secret. */
@ApplicationScoped
class GraphAccess {
    private final GraphConfig graph;
    private final TokenLives lives;
    private final MovableClock clock;

    GraphAccess(GraphConfig graph, TokenLives lives, MovableClock clock) {
        this.graph = graph;
        this.lives = lives;
        this.clock = clock;
    }

    /** @return why the call is refused, or empty when it may go on */
    Optional<GraphError> findRefusal(GraphAccount account, GraphRequest request) {
        Optional<String> token = request.token().filter(given -> !given.isBlank());
        if (token.isEmpty()) {
            return Optional.of(GraphError.missingToken());
        }
        if (!account.opensWith(token.get())) {
            return Optional.of(GraphError.unknownToken());
        }
        if (lives.hasEnded(token.get(), clock.now())) {
            return Optional.of(GraphError.endedToken());
        }
        return isProven(account, token.get(), request) ? Optional.empty() : Optional.of(GraphError.wrongProof());
    }

    private boolean isProven(GraphAccount account, String token, GraphRequest request) {
        return request.find("appsecret_proof")
                .map(proof -> MessageDigest.isEqual(
                        proof.getBytes(StandardCharsets.US_ASCII),
                        Signature.appSecretProof(account.appSecret(), token).getBytes(StandardCharsets.US_ASCII)))
                .orElse(!graph.requireProof());
    }
}
