package plaza.simulator.control;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.facebook.Elsewhere;
import plaza.simulator.fault.Faults;
import plaza.simulator.graph.GraphApi;
import plaza.simulator.limit.RateLimits;
import plaza.simulator.media.Media;
import plaza.simulator.network.Network;
import plaza.simulator.network.Onlookers;
import plaza.simulator.network.TokenLives;
import plaza.simulator.webhook.Deliveries;

/** What is done to the networks as a whole. */
@Path("/sim")
public class NetworkResource {
    private static final int LONGEST_TOKEN = 500;
    private static final Requests.Token NO_TOKEN = new Requests.Token(null, null, null);
    private static final Requests.HumanAgent NOTHING_SAID = new Requests.HumanAgent(null);

    private final Networks networks;
    private final Faults faults;
    private final Deliveries deliveries;
    private final GraphApi graph;
    private final RateLimits limits;
    private final Media media;
    private final Elsewhere elsewhere;
    private final TokenLives lives;
    private final Onlookers onlookers;
    private final MovableClock clock;

    NetworkResource(
            Networks networks,
            Faults faults,
            Deliveries deliveries,
            GraphApi graph,
            RateLimits limits,
            Media media,
            Elsewhere elsewhere,
            TokenLives lives,
            Onlookers onlookers,
            MovableClock clock) {
        this.networks = networks;
        this.faults = faults;
        this.deliveries = deliveries;
        this.graph = graph;
        this.limits = limits;
        this.media = media;
        this.elsewhere = elsewhere;
        this.lives = lives;
        this.onlookers = onlookers;
        this.clock = clock;
    }

    /** Everything as at the start: walls, private talk, limits, faults, deliveries. The clock stays where it is. */
    @POST
    @Path("/reset")
    public Response reset() {
        faults.clear();
        deliveries.clear();
        graph.reset();
        limits.clear();
        media.clear();
        elsewhere.clear();
        lives.clear();
        networks.list().forEach(network -> network.reset(clock.now()));
        onlookers.sawReset();
        return Response.noContent().build();
    }

    /** Issues a new access token to the account; from now on every other one is refused with error 190. */
    @PUT
    @Path("/{channel}/token")
    public Response useToken(@PathParam("channel") String channel, Requests.@Nullable Token body) {
        Requests.Token given = Input.body(body, NO_TOKEN);
        String token = given.token();
        Input input = new Input();
        if (token == null || token.isBlank() || token.length() > LONGEST_TOKEN) {
            input.wrong("/token", "a token has 1 to " + LONGEST_TOKEN + " characters");
        }
        TokenLives.Life life =
                new TokenLives.Life(moment(input, given.endsAt()), moment(input, given.dataAccessEndsAt()));
        return networks.on(channel, network -> input.then(() -> changed(network, String.valueOf(token), life)));
    }

    /** Whether the app may tag a human's messages, which may come up to seven days late. */
    @PUT
    @Path("/{channel}/human-agent")
    public Response approve(@PathParam("channel") String channel, Requests.@Nullable HumanAgent body) {
        Boolean approved = Input.body(body, NOTHING_SAID).approved();
        Input input = new Input();
        if (approved == null) {
            input.wrong("/approved", "say true or false");
        }
        return networks.on(channel, network -> input.then(() -> approved(network, Boolean.TRUE.equals(approved))));
    }

    private static Response approved(Network network, boolean approved) {
        network.approveHumanAgent(approved);
        return Response.noContent().build();
    }

    private Optional<Instant> moment(Input input, @Nullable String given) {
        return Optional.ofNullable(given).map(text -> input.at(text, clock.now()));
    }

    private Response changed(Network network, String token, TokenLives.Life life) {
        lives.give(token, life);
        network.useToken(token);
        return Response.noContent().build();
    }
}
