package plaza.ingestion.outbound;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jboss.logging.Logger;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Forgets replies after their retention: by then nobody tells them again, and conversation-service keeps the texts. */
@ApplicationScoped
public class ForgetReplies {

    private static final Logger LOG = Logger.getLogger(ForgetReplies.class);

    private final Replies replies;
    private final OutboundSettings settings;
    private final Clock clock;

    ForgetReplies(Replies replies, OutboundSettings settings, Clock clock) {
        this.replies = replies;
        this.settings = settings;
        this.clock = clock;
    }

    /** Forgets what came to its end long ago. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.outbound.forget-every}", delayed = "{plaza.outbound.forget-every}")
    @WithTransaction
    public Uni<Void> forget() {
        return replies.forgetBefore(clock.instant().minus(settings.keep()))
                .invoke(ForgetReplies::note)
                .replaceWithVoid();
    }

    private static void note(int count) {
        if (count > 0) {
            LOG.info(LogLine.of("replies were forgotten after their retention").with(LogKey.COUNT, count));
        }
    }
}
