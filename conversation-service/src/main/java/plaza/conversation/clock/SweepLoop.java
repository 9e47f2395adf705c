package plaza.conversation.clock;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import plaza.conversation.casework.Anew;
import plaza.platform.loop.Loop;
import plaza.platform.loop.Round;
import plaza.platform.loop.Waited;

/** Looks again and again for what is due, in each replica: with nothing due that is one look into an index. */
@ApplicationScoped
class SweepLoop implements Round {

    private final TellWhatIsDue due;
    private final Anew anew;
    private final SweepSettings settings;
    private final Loop loop = new Loop("sweep", this);

    SweepLoop(TellWhatIsDue due, Anew anew, SweepSettings settings) {
        this.due = due;
        this.anew = anew;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    @Override
    public Duration run() throws Exception {
        int told = Waited.of(() -> anew.until(due::tell));
        return told < TellWhatIsDue.AT_ONCE ? settings.pause() : Duration.ZERO;
    }
}
