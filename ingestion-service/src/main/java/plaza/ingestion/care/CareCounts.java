package plaza.ingestion.care;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.care.model.Standing;
import plaza.ingestion.channel.model.ChannelName;

/** {@code plaza_ingestion_account_checks_total}: how accounts were found when their network was asked. */
@ApplicationScoped
class CareCounts {

    private final MeterRegistry metrics;

    CareCounts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void checked(ChannelName channel, Standing found) {
        metrics.counter("plaza_ingestion_account_checks", "channel", channel.value(), "outcome", outcome(found))
                .increment();
    }

    /** {@code plaza_ingestion_read_back_total}: what was read back; much of it is known. */
    void readBack(ChannelName channel, int things, boolean isWhole) {
        metrics.counter(
                        "plaza_ingestion_read_back",
                        "channel",
                        channel.value(),
                        "outcome",
                        isWhole ? "whole" : "broken_off")
                .increment(things);
    }

    private static String outcome(Standing found) {
        if (found.trouble().isPresent()) {
            return "not_told";
        }
        return found.missing().isPresent() ? "subscription_missing" : "well";
    }
}
