package plaza.ingestion.normalise;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.ingestion.channel.model.ChannelName;
import plaza.ingestion.channel.model.Reading;
import plaza.ingestion.normalise.model.Normalised;

/** {@code plaza_ingestion_{interaction,ignored,rejected}_total}: what became of what was told. */
@ApplicationScoped
class NormaliseCounts {

    private final MeterRegistry metrics;

    NormaliseCounts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void read(ChannelName channel, Reading.Understood reading) {
        reading.ignored()
                .forEach(part ->
                        count("plaza_ingestion_ignored", channel, part.reason().label()));
        reading.rejected()
                .forEach(part ->
                        count("plaza_ingestion_rejected", channel, part.reason().label()));
    }

    /** Notices about something that is no account here. */
    void ofNobody(ChannelName channel, int notices) {
        if (notices > 0) {
            metrics.counter("plaza_ingestion_ignored", "channel", channel.value(), "reason", "notice_of_no_account")
                    .increment(notices);
        }
    }

    void stored(List<Normalised> told, List<Normalised> fresh) {
        fresh.forEach(each -> interaction(each, "new"));
        if (!told.isEmpty() && told.size() > fresh.size()) {
            metrics.counter(
                            "plaza_ingestion_interaction",
                            "channel",
                            told.getFirst().account().ref().channel().value(),
                            "kind",
                            "any",
                            "outcome",
                            "duplicate")
                    .increment(told.size() - fresh.size());
        }
    }

    private void interaction(Normalised each, String outcome) {
        metrics.counter(
                        "plaza_ingestion_interaction",
                        "channel",
                        each.account().ref().channel().value(),
                        "kind",
                        each.interaction().nature().kind().label(),
                        "outcome",
                        outcome)
                .increment();
    }

    private void count(String name, ChannelName channel, String reason) {
        metrics.counter(name, "channel", channel.value(), "reason", reason).increment();
    }
}
