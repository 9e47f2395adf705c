package plaza.ingestion.preview;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.Discretion;
import plaza.ingestion.channel.model.Reading;

/** Says what a payload would become. Nothing is kept, and the account need not be ours. */
@ApplicationScoped
public class PreviewPayload {

    private final Channels channels;
    private final Clock clock;

    PreviewPayload(Channels channels, Clock clock) {
        this.channels = channels;
        this.clock = clock;
    }

    /** The reading, as if it were received now; empty where there is no such channel. */
    public Optional<Reading> read(String channel, byte[] payload) {
        return channels.find(channel).map(known -> Discretion.about(known.read(payload, clock.instant())));
    }
}
