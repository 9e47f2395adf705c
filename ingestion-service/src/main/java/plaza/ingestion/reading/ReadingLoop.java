package plaza.ingestion.reading;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import plaza.ingestion.reading.model.Unread;
import plaza.platform.loop.Loop;
import plaza.platform.loop.Round;
import plaza.platform.loop.Waited;

/**
 * Reads one thing after the other. Replicas share them: one whose turn it is is claimed by one. Where nothing is to be read
 * any more, what was held until then is told as it is.
 */
@ApplicationScoped
class ReadingLoop implements Round {

    private final KeepUnread keep;
    private final ReadWords words;
    private final ReadingSettings settings;
    private final Loop loop = new Loop("reading", this);

    ReadingLoop(KeepUnread keep, ReadWords words, ReadingSettings settings) {
        this.keep = keep;
        this.words = words;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        loop.start();
    }

    /** Lets the present round end and begins no other. */
    void pause() throws InterruptedException {
        loop.stop();
    }

    /** Goes on after a pause. */
    void resume() {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
    }

    @Override
    public Duration run() throws Exception {
        Optional<Unread> due = Waited.of(keep::claim);
        if (due.isEmpty()) {
            return settings.pause();
        }
        if (settings.enabled()) {
            words.read(due.get());
        } else {
            words.tell(due.get());
        }
        return Duration.ZERO;
    }
}
