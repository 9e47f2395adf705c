package plaza.conversation.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Duration;
import java.util.List;
import plaza.conversation.casework.Anew;
import plaza.platform.loop.Loop;
import plaza.platform.loop.Waited;

/** Looks again and again for what is due, in each replica: with nothing due that is one look into an index for each. */
@ApplicationScoped
class SweepLoop {

    private final Anew anew;
    private final SweepSettings settings;
    private final List<Loop> loops;

    SweepLoop(@Any Instance<Sweep> sweeps, Anew anew, SweepSettings settings) {
        this.anew = anew;
        this.settings = settings;
        this.loops = sweeps.stream()
                .map(sweep -> new Loop("sweep", () -> run(sweep)))
                .toList();
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loops.forEach(Loop::start);
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        for (Loop loop : loops) {
            loop.stop();
        }
    }

    private Duration run(Sweep sweep) throws Exception {
        int done = Waited.of(() -> anew.until(sweep::tell));
        return done < Sweep.AT_ONCE ? settings.pause() : Duration.ZERO;
    }
}
