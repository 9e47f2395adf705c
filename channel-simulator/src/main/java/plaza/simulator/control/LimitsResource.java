package plaza.simulator.control;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.limit.RateLimit;
import plaza.simulator.limit.RateLimits;
import plaza.simulator.network.Network;

/** How many calls a channel's account may make, and whether that was kept to. */
@Path("/sim/{channel}/limit")
public class LimitsResource {
    private static final int MOST_CALLS = 1_000_000;
    private static final int LARGEST_CODE = 999_999;
    private static final Duration LONGEST = Duration.ofHours(48);
    private static final Requests.Limit NO_LIMIT = new Requests.Limit(null, null, null);

    private final Networks networks;
    private final RateLimits limits;
    private final MovableClock clock;

    LimitsResource(Networks networks, RateLimits limits, MovableClock clock) {
        this.networks = networks;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * @param used percent of the limit
     * @param regainAfter how long until a call is taken again, PT0S where one is taken now
     * @param violations calls that were made while the limit was used up
     */
    record Reading(int calls, String per, @Nullable Integer code, int used, String regainAfter, int violations) {
        static Reading of(RateLimits.State state) {
            return new Reading(
                    state.limit().calls(),
                    state.limit().per().toString(),
                    state.limit().code().isPresent() ? state.limit().code().getAsInt() : null,
                    state.used(),
                    state.regainAfter().toString(),
                    state.violations());
        }
    }

    @GET
    public Response read(@PathParam("channel") String channel) {
        return networks.on(channel, this::reading);
    }

    private Response reading(Network network) {
        return limits.find(network.channel(), clock.now())
                .map(state -> Response.ok(Reading.of(state)).build())
                .orElseGet(() -> Problem.of(
                                "no-limit", "No limit", 404, network.channel() + " has no limit of its own now.")
                        .response());
    }

    /** A new limit begins with nothing used and no violations. */
    @PUT
    public Response set(@PathParam("channel") String channel, Requests.@Nullable Limit body) {
        Requests.Limit request = Input.body(body, NO_LIMIT);
        Input input = new Input();
        int calls = input.number(request.calls(), "/calls", 1, MOST_CALLS, 1);
        if (request.calls() == null) {
            input.wrong("/calls", "say how many calls: 1 to " + MOST_CALLS);
        }
        Optional<Duration> per =
                Input.findDuration(request.per()).filter(span -> span.isPositive() && span.compareTo(LONGEST) <= 0);
        if (per.isEmpty()) {
            input.wrong("/per", "say in how much time, as PT1M; at most " + LONGEST);
        }
        OptionalInt code = request.code() == null
                ? OptionalInt.empty()
                : OptionalInt.of(input.number(request.code(), "/code", 1, LARGEST_CODE, 1));
        return networks.on(
                channel,
                network -> input.then(() -> {
                    limits.set(network.channel(), new RateLimit(calls, per.orElseThrow(), code));
                    return reading(network);
                }));
    }

    @DELETE
    public Response lift(@PathParam("channel") String channel) {
        return networks.on(channel, network -> {
            limits.lift(network.channel());
            return Response.noContent().build();
        });
    }
}
