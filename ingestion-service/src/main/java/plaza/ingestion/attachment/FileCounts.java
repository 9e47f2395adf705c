package plaza.ingestion.attachment;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;

/** {@code plaza_ingestion_files_total}: what became of each try. */
@ApplicationScoped
class FileCounts {

    private final MeterRegistry metrics;

    FileCounts(MeterRegistry metrics) {
        this.metrics = metrics;
    }

    void tried(MessageFile file) {
        metrics.counter(
                        "plaza_ingestion_files",
                        "channel",
                        file.order().account().channel().value(),
                        "outcome",
                        outcome(file.state()))
                .increment();
    }

    private static String outcome(FileState state) {
        return switch (state) {
            case FileState.Waiting waiting -> waiting.label();
            case FileState.Scanning scanning -> scanning.label();
            case FileState.Stored stored -> stored.scan().label();
            case FileState.Refused refused -> refused.reason().label();
        };
    }
}
