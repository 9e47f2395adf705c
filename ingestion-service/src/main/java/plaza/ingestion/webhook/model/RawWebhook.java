package plaza.ingestion.webhook.model;

import java.time.Instant;
import java.util.UUID;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.ChannelName;

/**
 * The exact bytes of one webhook, known to come from the network.
 *
 * @param id of this delivery; another delivery of the same bytes has another id
 * @param channel which network
 * @param app which of our applications there
 * @param receivedAt by our clock
 * @param body as received; not to be changed
 */
public record RawWebhook(UUID id, ChannelName channel, AppName app, Instant receivedAt, byte[] body) {}
