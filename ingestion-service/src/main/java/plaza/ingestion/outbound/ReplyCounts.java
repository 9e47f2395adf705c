package plaza.ingestion.outbound;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.outbound.model.Delivery;
import plaza.ingestion.outbound.model.Sending;

/** {@code plaza_ingestion_replies_total}: what became of replies, each state they reached. */
@ApplicationScoped
class ReplyCounts {

    private final MeterRegistry metrics;

    ReplyCounts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void reached(Sending sending) {
        metrics.counter(
                        "plaza_ingestion_replies",
                        "channel",
                        sending.reply().account().channel().value(),
                        "outcome",
                        outcome(sending.delivery()))
                .increment();
    }

    private static String outcome(Delivery delivery) {
        return switch (delivery) {
            case Delivery.Published published -> published.reconciled() ? "reconciled" : published.label();
            case Delivery.Queued queued -> queued.label();
            case Delivery.Held held -> held.label();
            case Delivery.Leaving leaving -> leaving.label();
            case Delivery.Unknown unknown -> unknown.label();
            case Delivery.Refused refused -> refused.label();
            case Delivery.Undelivered undelivered -> undelivered.label();
        };
    }
}
