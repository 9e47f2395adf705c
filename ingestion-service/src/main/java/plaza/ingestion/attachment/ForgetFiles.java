package plaza.ingestion.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import plaza.ingestion.attachment.model.FileId;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Forgets files with the interactions that told of them; erases single ones. Blocking. */
@ApplicationScoped
public class ForgetFiles {

    private static final Logger LOG = Logger.getLogger(ForgetFiles.class);
    private static final int MOST = 100;

    /** A reply that takes a file along at the last moment has so long to be heard of here. */
    private static final Duration ON_ITS_WAY = Duration.ofHours(1);

    private final FileWork work;
    private final AttachmentStore store;
    private final Clock clock;
    private final Duration keep;
    private final Duration unused;

    ForgetFiles(
            FileWork work,
            AttachmentStore store,
            Clock clock,
            AttachmentSettings settings,
            @ConfigProperty(name = "plaza.interaction.keep", defaultValue = "P30D") Duration keep) {
        this.work = work;
        this.store = store;
        this.clock = clock;
        this.keep = keep;
        this.unused = settings.unusedFor().plus(ON_ITS_WAY);
    }

    /** Forgets what is older than its retention by the service's clock. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.attachments.forget-every}", delayed = "{plaza.attachments.forget-every}")
    public void forget() {
        Instant now = clock.instant();
        int count = forget(() -> work.listReceivedBefore(now.minus(keep), MOST))
                + forget(() -> work.listUnusedBefore(now.minus(unused), MOST));
        if (count > 0) {
            LOG.info(LogLine.of("files were forgotten after their retention").with(LogKey.COUNT, count));
        }
    }

    private int forget(Supplier<List<FileId>> oldest) {
        int count = 0;
        for (List<FileId> old = oldest.get(); !old.isEmpty(); old = oldest.get()) {
            old.forEach(this::erase);
            count += old.size();
        }
        return count;
    }

    /** The bytes first: a file that is known and has no bytes is told as such, bytes that nobody knows stay for ever. */
    public void erase(FileId id) {
        store.remove(id);
        work.forget(id);
    }
}
