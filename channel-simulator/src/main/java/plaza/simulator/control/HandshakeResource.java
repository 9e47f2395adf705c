package plaza.simulator.control;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.simulator.network.Network;
import plaza.simulator.network.Subscription;
import plaza.simulator.webhook.Handshake;

/** Verifies the product's webhook address as the network would, and tells how it went. */
@Path("/sim/handshake")
public class HandshakeResource {
    private static final Requests.Handshake NO_HANDSHAKE = new Requests.Handshake(null, null);

    private final Networks networks;
    private final Handshake handshake;

    HandshakeResource(Networks networks, Handshake handshake) {
        this.networks = networks;
        this.handshake = handshake;
    }

    @POST
    public Uni<Response> verify(Requests.@Nullable Handshake body) {
        Requests.Handshake request = Input.body(body, NO_HANDSHAKE);
        return networks.find(request.channel())
                .map(network -> handshake.with(subscription(network, request)).map(result -> Response.ok(result)
                        .build()))
                .orElseGet(() -> Uni.createFrom()
                        .item(networks.unknown(request.channel()).response()));
    }

    private static Subscription subscription(Network network, Requests.Handshake request) {
        Subscription agreed = network.subscription();
        return new Subscription(
                agreed.path(), Optional.ofNullable(request.verifyToken()).orElse(agreed.verifyToken()));
    }
}
