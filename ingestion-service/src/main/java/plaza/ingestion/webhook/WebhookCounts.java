package plaza.ingestion.webhook;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.channel.Channels;

/** {@code plaza_ingestion_webhook_total}: every call of a webhook address by what became of it. */
@ApplicationScoped
class WebhookCounts {

    private final MeterRegistry metrics;
    private final Channels channels;

    WebhookCounts(MeterRegistry metrics, Channels channels) {
        this.metrics = metrics;
        this.channels = channels;
    }

    /** Counts one call; a channel that does not exist is counted as unknown, so that callers make no new series. */
    void count(String channel, String outcome) {
        String known = channels.find(channel).isPresent() ? channel : "unknown";
        metrics.counter("plaza_ingestion_webhook", "channel", known, "outcome", outcome)
                .increment();
    }
}
