package plaza.ingestion.webhook.model;

import java.time.Instant;
import java.util.UUID;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.ChannelName;

/**
 * The exact bytes of one webhook, known to come from the network; or what it would have told, read back by us.
 *
 * @param id of this delivery; another delivery of the same bytes has another id
 * @param channel which network
 * @param app which of our applications there
 * @param receivedAt by our clock
 * @param origin how it came
 * @param body as received; not to be changed
 */
public record RawWebhook(UUID id, ChannelName channel, AppName app, Instant receivedAt, Origin origin, byte[] body) {

    /** How it came. */
    public enum Origin {
        /** The network told it. */
        TOLD("ingestion.webhook-received.v1"),
        /** We read it, and wrote it down as the network would have told it. */
        READ("ingestion.history-read.v1"),
        /** The network told ids only, and what they stand for could not be read in time. */
        UNREAD("ingestion.words-unread.v1");

        private final String type;

        Origin(String type) {
            this.type = type;
        }

        /** The type of its record. */
        public String type() {
            return type;
        }
    }

    /** As the network told it. */
    public RawWebhook(UUID id, ChannelName channel, AppName app, Instant receivedAt, byte[] body) {
        this(id, channel, app, receivedAt, Origin.TOLD, body);
    }
}
