package plaza.workspace.session;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Ends the sessions that their browsers have left without logging out: their tokens are not kept for nobody. */
@ApplicationScoped
class ForgetUnusedSessions {

    private final Sessions sessions;
    private final SessionSettings settings;
    private final Clock clock;

    ForgetUnusedSessions(Sessions sessions, SessionSettings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "${plaza.session.sweep-every:PT10M}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> sweep() {
        return sessions.forgetUnusedSince(clock.instant().minus(settings.unusedFor()));
    }
}
