package plaza.simulator.webhook;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import plaza.simulator.clock.MovableClock;
import plaza.simulator.fault.Fault;
import plaza.simulator.fault.Faults;
import plaza.simulator.network.Delivering;

/**
 * Sends webhooks to the product and goes on until it answers 200, so that nothing is lost while the product is down.
 * Every attempt is signed anew, so that a wrong signature on demand is put right by the next attempt.
 */
@ApplicationScoped
public class Webhooks {
    private final Deliveries deliveries;
    private final Faults faults;
    private final MovableClock clock;
    private final WebhookConfig config;
    private final ProductCalls product;
    private final RandomGenerator chance;
    private final RetrySchedule schedule;

    Webhooks(
            Deliveries deliveries,
            Faults faults,
            MovableClock clock,
            WebhookConfig config,
            ProductCalls product,
            RandomGenerator chance) {
        this.deliveries = deliveries;
        this.faults = faults;
        this.clock = clock;
        this.config = config;
        this.product = product;
        this.chance = chance;
        this.schedule = new RetrySchedule(config.retry(), config.giveUpAfter());
    }

    void start(@Observes StartupEvent started, Vertx vertx) {
        vertx.setPeriodic(config.lookEvery().toMillis(), ignored -> sendWhatIsDue());
    }

    /** Queues every copy; what needs no wait leaves before this returns. */
    public void send(Notice notice, Delivering how) {
        Instant now = clock.now();
        for (int copy = 1; copy <= how.copies(); copy++) {
            deliveries.add(notice, copy, now, now.plus(how.delay()).plus(shuffle(how)));
        }
        sendWhatIsDue();
    }

    private Duration shuffle(Delivering how) {
        return how.shuffled()
                ? Duration.ofMillis(chance.nextLong(config.shuffleWithin().toMillis() + 1))
                : Duration.ZERO;
    }

    private void sendWhatIsDue() {
        deliveries.begin(clock.now()).forEach(this::attempt);
    }

    private void attempt(Delivery delivery) {
        Notice notice = delivery.notice();
        faults.takeForWebhook(notice.channel())
                .map(fault -> secretUnder(fault, notice))
                .orElseGet(() -> Optional.of(notice.secret()))
                .ifPresentOrElse(
                        secret -> attempt(delivery.id(), notice, secret),
                        () -> deliveries.change(delivery.id(), Delivery::dropped));
    }

    private void attempt(long id, Notice notice, String secret) {
        product.post(notice, secret)
                .onSuccess(status -> changed(id, sent -> sent.answered(status, schedule, clock.now())))
                .onFailure(failure -> changed(id, sent -> sent.unanswered(trouble(failure), schedule, clock.now())));
    }

    private void changed(long id, UnaryOperator<Delivery> how) {
        deliveries
                .change(id, how)
                .filter(delivery -> delivery.state() != Delivery.State.DELIVERED)
                .ifPresent(this::lapse);
    }

    private void lapse(Delivery failed) {
        failed.notice()
                .lapse()
                .filter(lapse -> failed.firstAttemptAt()
                        .map(first -> !clock.now().isBefore(first.plus(lapse.after())))
                        .orElse(false))
                .ifPresent(lapse -> lapse.then().run());
    }

    /** @return what to sign with, or empty where the webhook shall be lost */
    private static Optional<String> secretUnder(Fault.OfWebhook fault, Notice notice) {
        return switch (fault) {
            case Fault.WrongSignature ignored -> Optional.of(notice.secret() + "-which-nobody-has");
            case Fault.OldSecret ignored -> Optional.of(notice.oldSecret());
            case Fault.Drop ignored -> Optional.empty();
        };
    }

    private static String trouble(Throwable failure) {
        String said = failure.getMessage();
        return said == null || said.isBlank() ? failure.getClass().getSimpleName() : said;
    }
}
