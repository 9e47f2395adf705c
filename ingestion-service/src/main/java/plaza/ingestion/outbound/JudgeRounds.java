package plaza.ingestion.outbound;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Has words of our own accounts judged again and again; where there are none to be judged that is one look into an index. */
@ApplicationScoped
public class JudgeRounds {

    private final JudgeOwnWords judge;
    private volatile boolean isOver;

    JudgeRounds(JudgeOwnWords judge) {
        this.judge = judge;
    }

    /** One round. Any replica may do it at any time. */
    @Scheduled(every = "{plaza.outbound.judge-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return isOver ? Uni.createFrom().voidItem() : judge.judge();
    }

    /** The scheduler outlives the database's pool by some seconds. */
    void stop(@Observes ShutdownEvent event) {
        isOver = true;
    }
}
