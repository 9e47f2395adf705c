package plaza.ingestion.care;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import plaza.ingestion.care.model.Gap;
import plaza.ingestion.channel.model.AccountRef;
import plaza.platform.loop.Loop;
import plaza.platform.loop.Round;
import plaza.platform.loop.Waited;

/** Looks after one account after the other. Replicas share them: an account whose turn it is is claimed by one. */
@ApplicationScoped
class CareLoop implements Round {

    private static final Duration NEXT = Duration.ofMillis(200);

    private final KeepStanding keep;
    private final CheckAccount check;
    private final KeepGaps gaps;
    private final FillGap fill;
    private final PatientCalls calls;
    private final CareSettings settings;
    private final Loop loop = new Loop("care", this);
    private boolean hasBegun;

    CareLoop(
            KeepStanding keep,
            CheckAccount check,
            KeepGaps gaps,
            FillGap fill,
            PatientCalls calls,
            CareSettings settings) {
        this.keep = keep;
        this.check = check;
        this.gaps = gaps;
        this.fill = fill;
        this.calls = calls;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        calls.stop();
        loop.stop();
    }

    @Override
    public Duration run() throws Exception {
        markAlive();
        Optional<AccountRef> due = Waited.of(keep::claim);
        if (due.isPresent()) {
            check.check(due.get());
            return NEXT;
        }
        Optional<Gap> gap = Waited.of(gaps::claim);
        if (gap.isPresent()) {
            fill.fill(gap.get());
            return NEXT;
        }
        return settings.pause();
    }

    private void markAlive() throws Exception {
        if (hasBegun) {
            Waited.of(gaps::alive);
        } else {
            Waited.of(gaps::begin);
            hasBegun = true;
        }
    }
}
