package plaza.simulator.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The independent truth: everything that stands on a network, and what stood there. */
@Path("/sim/ledger")
public class LedgerResource {
    private final Networks networks;

    LedgerResource(Networks networks) {
        this.networks = networks;
    }

    /** @param items oldest first by the time of writing them here */
    record Ledger(List<StandingResponse> items) {}

    @GET
    public Response list(@QueryParam("channel") @Nullable String channel) {
        return networks.on(channel, network -> Response.ok(new Ledger(
                        network.standings().stream().map(StandingResponse::of).toList()))
                .build());
    }
}
