package plaza.simulator.square;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.Map;
import plaza.simulator.control.StandingResponse;
import plaza.simulator.network.Onlookers;
import plaza.simulator.network.Standing;

/**
 * What the square's page hears: {@code hello} when it should read everything, {@code standing} for each thing that
 * changed, {@code clock}, {@code reset}, and {@code tick} so that a dead line is noticed.
 */
@Path("/sim/events")
@ApplicationScoped
public class SquareEvents implements Onlookers {
    private static final Duration TICK = Duration.ofSeconds(15);
    private static final int BEHIND_AT_MOST = 20_000;

    private final BroadcastProcessor<Told> happenings = BroadcastProcessor.create();

    private record Told(String event, Object data) {
        static Told of(String event) {
            return new Told(event, Map.of());
        }
    }

    /** A standing and the network on which it stands. */
    public record Seen(String channel, StandingResponse item) {}

    @Override
    public void saw(String channel, Standing standing) {
        tell(new Told("standing", new Seen(channel, StandingResponse.of(standing))));
    }

    @Override
    public void sawReset() {
        tell(Told.of("reset"));
    }

    @Override
    public void sawClockMoved() {
        tell(Told.of("clock"));
    }

    private synchronized void tell(Told told) {
        happenings.onNext(told);
    }

    /** One stream per page; it begins with {@code hello}, after which nothing is missed. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> listen(@Context Sse sse) {
        Multi<Told> heard = happenings.onOverflow().buffer(BEHIND_AT_MOST);
        Multi<Told> hello = Multi.createFrom().item(Told.of("hello"));
        Multi<Told> ticks = Multi.createFrom()
                .ticks()
                .startingAfter(TICK)
                .every(TICK)
                .onOverflow()
                .drop()
                .map(ignored -> Told.of("tick"));
        return Multi.createBy().merging().streams(heard, hello, ticks).map(told -> event(sse, told));
    }

    private static OutboundSseEvent event(Sse sse, Told told) {
        return sse.newEventBuilder()
                .name(told.event())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(told.data().getClass(), told.data())
                .build();
    }
}
