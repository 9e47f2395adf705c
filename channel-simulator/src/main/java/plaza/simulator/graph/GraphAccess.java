package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import plaza.simulator.webhook.Signature;

/** Who may call: the token first, then the proof that the caller knows the app's secret. */
@ApplicationScoped
class GraphAccess {
    private final GraphConfig graph;

    GraphAccess(GraphConfig graph) {
        this.graph = graph;
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
