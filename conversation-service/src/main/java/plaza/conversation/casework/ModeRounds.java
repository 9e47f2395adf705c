package plaza.conversation.casework;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Looks again and again for cases that are out of step with their account. Not once at the change: what is written at
 * the same moment may still go by the mode of before, and a round may be cut off in the middle.
 */
@ApplicationScoped
public class ModeRounds {

    private final FollowModes modes;
    private final CaseRounds rounds;
    private volatile boolean isOver;

    ModeRounds(FollowModes modes, Anew anew) {
        this.modes = modes;
        this.rounds = new CaseRounds(
                "conversations follow the mode of their account",
                "a conversation does not follow the mode of its account yet",
                anew);
    }

    /** One round. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.account.follow-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return isOver ? Uni.createFrom().voidItem() : rounds.round(modes::find, modes::move);
    }

    /** The scheduler outlives the database's pool by some seconds. */
    void stop(@Observes ShutdownEvent event) {
        isOver = true;
    }
}
