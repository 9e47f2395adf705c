package plaza.conversation.casework;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.jboss.logging.Logger;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/**
 * Looks again and again for cases that are out of step with their account. Not once at the change: what is written at
 * the same moment may still go by the mode of before, and a round may be cut off in the middle.
 */
@ApplicationScoped
public class ModeRounds {

    private static final Logger LOG = Logger.getLogger(ModeRounds.class);

    private final FollowModes modes;
    private final Anew anew;
    private volatile boolean isOver;

    ModeRounds(FollowModes modes, Anew anew) {
        this.modes = modes;
        this.anew = anew;
    }

    /** One round. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.account.follow-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return isOver ? Uni.createFrom().voidItem() : round();
    }

    /** The scheduler outlives the database's pool by some seconds. */
    void stop(@Observes ShutdownEvent event) {
        isOver = true;
    }

    private Uni<Void> round() {
        return modes.find().invoke(ModeRounds::note).chain(this::move);
    }

    private Uni<Void> move(List<ConversationId> found) {
        return Multi.createFrom()
                .iterable(found)
                .onItem()
                .transformToUniAndConcatenate(this::move)
                .collect()
                .last()
                .replaceWithVoid();
    }

    /** One that cannot be moved costs no other, and is tried again with the next round. */
    private Uni<Void> move(ConversationId id) {
        return anew.until(() -> modes.move(id))
                .onFailure()
                .invoke(failure -> note(id, failure))
                .onFailure()
                .recoverWithNull();
    }

    private static void note(ConversationId id, Throwable failure) {
        LOG.warn(LogLine.of("a conversation does not follow the mode of its account yet")
                .with(LogKey.CONVERSATION, id)
                .with(LogKey.ERROR, failure.getClass().getSimpleName())
                .with(LogKey.REASON, failure.getMessage()));
    }

    private static void note(List<ConversationId> found) {
        if (!found.isEmpty()) {
            LOG.info(
                    LogLine.of("conversations follow the mode of their account").with(LogKey.COUNT, found.size()));
        }
    }
}
