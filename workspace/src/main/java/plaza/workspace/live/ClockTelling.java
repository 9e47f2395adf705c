package plaza.workspace.live;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import plaza.workspace.clock.MovedClock;
import plaza.workspace.clock.WireTime;
import plaza.workspace.live.model.LiveEvent;

/** Tells a page what the services' clocks show, so that its promises run like theirs, whatever the browser's clock says. */
@ApplicationScoped
class ClockTelling {

    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    private final MovedClock clock;
    private final LiveSettings settings;

    ClockTelling(MovedClock clock, LiveSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    /** The time at once, then at its pace, and whenever somebody moved the clock. */
    Multi<LiveEvent> events() {
        return Multi.createFrom().deferred(this::forOnePage);
    }

    private Multi<LiveEvent> forOnePage() {
        Telling telling = new Telling(settings.clockEvery().dividedBy(LOOK_EVERY));
        return Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(LOOK_EVERY)
                .onOverflow()
                .drop()
                .filter(tick -> telling.isDue(tick, clock.aheadMillis()))
                .map(tick -> LiveEvent.clock(WireTime.of(clock.instant())));
    }

    /** What one page was told. */
    private static final class Telling {

        private final long every;
        private long ahead;

        Telling(long every) {
            this.every = Math.max(1, every);
        }

        boolean isDue(long tick, long nowAhead) {
            boolean moved = nowAhead != ahead;
            ahead = nowAhead;
            return moved || tick % every == 0;
        }
    }
}
