package plaza.reporting.intake;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import plaza.reporting.fact.model.Fact;

/**
 * {@code plaza_reporting_fact_total}: every event that was heard, by its type and what became of it. And
 * {@code plaza_reporting_fact_delay_seconds}: how long after its moment a fact was kept.
 */
@ApplicationScoped
class IntakeCounts {

    /** What became of an event. */
    enum Outcome {
        KEPT("kept"),
        KNOWN_ALREADY("known_already"),
        UNKNOWN_TYPE("unknown_type"),
        TOMBSTONE("tombstone");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }
    }

    private final MeterRegistry metrics;
    private final Clock clock;

    IntakeCounts(MeterRegistry metrics, Clock clock) {
        this.metrics = metrics;
        this.clock = clock;
    }

    void kept(Fact fact) {
        Duration delay = Duration.between(fact.occurredAt(), clock.instant());
        metrics.timer("plaza_reporting_fact_delay", "type", fact.type().label())
                .record(delay.isNegative() ? Duration.ZERO : delay);
        count(fact.type().label(), Outcome.KEPT);
    }

    void knownAlready(Fact fact) {
        count(fact.type().label(), Outcome.KNOWN_ALREADY);
    }

    /** For events whose type is not one of ours: their words make no series. */
    void count(Outcome outcome) {
        count("none", outcome);
    }

    private void count(String type, Outcome outcome) {
        metrics.counter("plaza_reporting_fact", "type", type, "outcome", outcome.label)
                .increment();
    }
}
