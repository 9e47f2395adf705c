package plaza.simulator.graph;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import plaza.simulator.facebook.FacebookConfig;
import plaza.simulator.facebook.FacebookNetwork;
import plaza.simulator.webhook.Signature;

/** Who may call: the token first, then the proof that the caller knows the app's secret. */
@ApplicationScoped
class GraphAccess {
    private final FacebookNetwork network;
    private final FacebookConfig config;
    private final GraphConfig graph;

    GraphAccess(FacebookNetwork network, FacebookConfig config, GraphConfig graph) {
        this.network = network;
        this.config = config;
        this.graph = graph;
    }

    /** @return why the call is refused, or empty when it may go on */
    Optional<GraphError> findRefusal(GraphRequest request) {
        Optional<String> token = request.token().filter(given -> !given.isBlank());
        if (token.isEmpty()) {
            return Optional.of(GraphError.missingToken());
        }
        if (!network.opensWith(token.get())) {
            return Optional.of(GraphError.unknownToken());
        }
        return isProven(token.get(), request) ? Optional.empty() : Optional.of(GraphError.wrongProof());
    }

    private boolean isProven(String token, GraphRequest request) {
        return request.find("appsecret_proof")
                .map(proof -> MessageDigest.isEqual(
                        proof.getBytes(StandardCharsets.US_ASCII),
                        Signature.appSecretProof(config.appSecret(), token).getBytes(StandardCharsets.US_ASCII)))
                .orElse(!graph.requireProof());
    }
}
