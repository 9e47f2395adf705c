package plaza.ingestion.webhook;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.model.App;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.ingestion.webhook.model.Receipt;
import plaza.platform.ids.Ids;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Takes one webhook: only from who knows the secret, and acknowledged only when its bytes are durable. */
@ApplicationScoped
public class ReceiveWebhook {

    private static final Logger LOG = Logger.getLogger(ReceiveWebhook.class);

    private final Channels channels;
    private final Apps apps;
    private final RawLog log;
    private final WebhookCounts counts;
    private final BodyLimit limit;
    private final Ids ids;
    private final Clock clock;

    ReceiveWebhook(
            Channels channels, Apps apps, RawLog log, WebhookCounts counts, BodyLimit limit, Ids ids, Clock clock) {
        this.channels = channels;
        this.apps = apps;
        this.log = log;
        this.counts = counts;
        this.limit = limit;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Checks and keeps the bytes.
     *
     * @param channel as in the address
     * @param app as in the address
     * @param header gives the first header of a name, or null
     * @param body the raw bytes
     */
    public Uni<Receipt> receive(String channel, String app, Function<String, @Nullable String> header, byte[] body) {
        return decide(channel, app, header, body).invoke(receipt -> note(channel, app, receipt));
    }

    private Uni<Receipt> decide(
            String channelName, String appName, Function<String, @Nullable String> header, byte[] body) {
        Optional<Channel> channel = channels.find(channelName);
        if (channel.isEmpty()) {
            return refused(Receipt.UNKNOWN_CHANNEL);
        }
        Optional<App> app = apps.find(appName);
        if (app.isEmpty()) {
            return refused(Receipt.UNKNOWN_APP);
        }
        if (body.length > limit.bytes()) {
            return refused(Receipt.TOO_LARGE);
        }
        return switch (channel.get().verify(header, body, app.get())) {
            case MISSING -> refused(Receipt.SIGNATURE_MISSING);
            case WRONG -> refused(Receipt.SIGNATURE_WRONG);
            case VALID -> body.length == 0 ? refused(Receipt.EMPTY_BODY) : keep(channel.get(), app.get(), body);
        };
    }

    private Uni<Receipt> keep(Channel channel, App app, byte[] body) {
        return log.append(new RawWebhook(ids.next(), channel.name(), app.name(), clock.instant(), body))
                .map(durable -> durable ? Receipt.ACCEPTED : Receipt.NOT_DURABLE);
    }

    private void note(String channel, String app, Receipt receipt) {
        counts.count(channel, receipt.label());
        if (receipt != Receipt.ACCEPTED) {
            LOG.info(LogLine.of("a webhook was not taken")
                    .with(LogKey.CHANNEL, shortened(channel))
                    .with(LogKey.APP, shortened(app))
                    .with(LogKey.OUTCOME, receipt.label()));
        }
    }

    private static Uni<Receipt> refused(Receipt why) {
        return Uni.createFrom().item(why);
    }

    private static String shortened(String fromAddress) {
        return fromAddress.length() <= 40 ? fromAddress : fromAddress.substring(0, 40);
    }
}
