package plaza.ingestion.attachment;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jboss.logging.Logger;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Loop;

/**
 * Fetches and has looked through what is due, a few files at one time, each on a virtual thread. Any number of replicas
 * may: a file is claimed, and a claim that its holder does not settle runs out.
 */
@ApplicationScoped
class FileLoop {

    private static final Logger LOG = Logger.getLogger(FileLoop.class);

    /** What comes after the last byte of a file: the store, and a slow database. */
    private static final Duration TO_SETTLE = Duration.ofMinutes(1);

    private final FileWork work;
    private final KeepFile keep;
    private final FileCounts counts;
    private final AttachmentSettings settings;
    private final Clock clock;
    private final Semaphore free;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Loop loop = new Loop("files", this::round);

    FileLoop(FileWork work, KeepFile keep, FileCounts counts, AttachmentSettings settings, Clock clock) {
        this.work = work;
        this.keep = keep;
        this.counts = counts;
        this.settings = settings;
        this.clock = clock;
        this.free = new Semaphore(settings.parallel());
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            loop.start();
        }
    }

    /** Lets the present round end and begins no other; tries that are under way go on. */
    void pause() throws InterruptedException {
        loop.stop();
    }

    /** Goes on after a pause. */
    void resume() {
        loop.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loop.stop();
        threads.shutdownNow();
    }

    /** Begins as many tries as there are hands; waits for a free one first. */
    private Duration round() throws InterruptedException {
        free.acquire();
        int hands = 1 + free.drainPermits();
        int taken = 0;
        try {
            Instant now = clock.instant();
            List<MessageFile> due =
                    work.claim(now, now.plus(settings.fetchWithin()).plus(TO_SETTLE), hands);
            for (MessageFile file : due) {
                threads.execute(() -> tried(file));
                taken++;
            }
        } finally {
            free.release(hands - taken);
        }
        return taken > 0 ? Duration.ZERO : settings.pause();
    }

    private void tried(MessageFile file) {
        try {
            MessageFile after = keep.tried(file);
            if (work.settle(after)) {
                counts.tried(after);
            }
        } catch (Exception e) {
            LOG.warn(LogLine.of("a file waits: our own store or database does not take it")
                    .with(LogKey.ACCOUNT, file.order().account())
                    .with(LogKey.ERROR, e.getClass().getSimpleName())
                    .with(LogKey.REASON, e.getMessage()));
        } finally {
            free.release();
        }
    }
}
