package plaza.conversation.casework;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Looks again and again for open cases that were settled by policies of before: after a change there may be many, and what
 * is written at the same moment may still go by the policy of before.
 */
@ApplicationScoped
public class PromiseRounds {

    private final FollowPromises promises;
    private final CaseRounds rounds;
    private volatile boolean isOver;

    PromiseRounds(FollowPromises promises, Anew anew) {
        this.promises = promises;
        this.rounds = new CaseRounds(
                "conversations follow what is promised now", "a conversation does not follow its promise yet", anew);
    }

    /** One round. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.promise.follow-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return isOver ? Uni.createFrom().voidItem() : rounds.round(promises::find, promises::move);
    }

    /** The scheduler outlives the database's pool by some seconds. */
    void stop(@Observes ShutdownEvent event) {
        isOver = true;
    }
}
