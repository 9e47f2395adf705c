package plaza.simulator.control;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.network.Onlookers;

/** The clock of the whole local platform. It only goes forward, as time does. */
@Path("/sim/clock")
public class ClockResource {
    private static final Duration LONGEST = Duration.ofDays(400);
    private static final Requests.Advance NO_ADVANCE = new Requests.Advance(null);

    private final MovableClock clock;
    private final Onlookers onlookers;

    ClockResource(MovableClock clock, Onlookers onlookers) {
        this.clock = clock;
        this.onlookers = onlookers;
    }

    /** @param offset how far the clock is ahead of the system's, as PT24H */
    record Reading(String now, String offset) {}

    @GET
    public Reading read() {
        return new Reading(Timestamps.text(clock.now()), clock.offset().toString());
    }

    @POST
    public Response advance(Requests.@Nullable Advance body) {
        String given = Input.body(body, NO_ADVANCE).advance();
        Input input = new Input();
        Optional<Duration> move = Input.findDuration(given)
                .filter(duration -> !duration.isNegative() && duration.compareTo(LONGEST) <= 0);
        if (move.isEmpty()) {
            input.wrong(
                    "/advance",
                    "'" + given + "' is no duration forward as PT24H, PT10M or P7D, at most P" + LONGEST.toDays()
                            + "D");
        }
        return input.then(() -> moved(move.orElseThrow()));
    }

    private Response moved(Duration move) {
        clock.advance(move);
        onlookers.sawClockMoved();
        return Response.ok(read()).build();
    }
}
