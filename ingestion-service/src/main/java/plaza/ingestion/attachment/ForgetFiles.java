package plaza.ingestion.attachment;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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

    private final FileWork work;
    private final AttachmentStore store;
    private final Clock clock;
    private final Duration keep;

    ForgetFiles(
            FileWork work,
            AttachmentStore store,
            Clock clock,
            @ConfigProperty(name = "plaza.interaction.keep", defaultValue = "P30D") Duration keep) {
        this.work = work;
        this.store = store;
        this.clock = clock;
        this.keep = keep;
    }

    /** Forgets what is older than its retention by the service's clock. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.attachments.forget-every}", delayed = "{plaza.attachments.forget-every}")
    public void forget() {
        Instant moment = clock.instant().minus(keep);
        int count = 0;
        for (List<FileId> old = work.listReceivedBefore(moment, MOST);
                !old.isEmpty();
                old = work.listReceivedBefore(moment, MOST)) {
            old.forEach(this::erase);
            count += old.size();
        }
        if (count > 0) {
            LOG.info(LogLine.of("files were forgotten after their retention").with(LogKey.COUNT, count));
        }
    }

    /** The bytes first: a file that is known and has no bytes is told as such, bytes that nobody knows stay for ever. */
    public void erase(FileId id) {
        store.remove(id);
        work.forget(id);
    }
}
