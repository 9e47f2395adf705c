package plaza.ingestion.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.outbound.SpareCalls;

/** Spare calls that wait a moment for their turn, because one reading takes many. Blocking. */
@ApplicationScoped
class PatientCalls {

    private static final Duration WAIT = Duration.ofMillis(250);
    private static final int MOST_WAITS = 20;

    private final SpareCalls calls;
    private final CountDownLatch stopped = new CountDownLatch(1);

    PatientCalls(SpareCalls calls) {
        this.calls = calls;
    }

    /** Asks once the account has a call to spare. */
    <T> Finding<T> ask(AccountRef account, Supplier<Asked<T>> question) throws InterruptedException {
        for (int waits = 0; waits < MOST_WAITS; waits++) {
            Optional<Asked<T>> answer = calls.call(account, question);
            if (answer.isPresent()) {
                return answer.get().finding();
            }
            if (stopped.await(WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return new Finding.Untold<>("stopped");
            }
        }
        return new Finding.Untold<>("busy");
    }

    /** Stops waiting for a network's leave. */
    void stop() {
        stopped.countDown();
    }
}
