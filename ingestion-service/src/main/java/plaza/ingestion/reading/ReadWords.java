package plaza.ingestion.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.WordReader;
import plaza.ingestion.channel.model.AppName;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.outbound.SpareCalls;
import plaza.ingestion.reading.model.Unread;
import plaza.ingestion.webhook.RawLog;
import plaza.ingestion.webhook.model.RawWebhook;
import plaza.platform.ids.Ids;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;
import plaza.platform.loop.Waited;

/**
 * Reads the words of one thing and writes them into the raw log as the network would have told them; or, where that takes
 * too long, what it did tell: then nothing is asked first. Both may be done twice without harm. Blocking.
 */
@ApplicationScoped
class ReadWords {

    private static final Logger LOG = Logger.getLogger(ReadWords.class);

    private final KeepUnread keep;
    private final Channels channels;
    private final SpareCalls calls;
    private final RawLog log;
    private final Ids ids;
    private final Clock clock;

    ReadWords(KeepUnread keep, Channels channels, SpareCalls calls, RawLog log, Ids ids, Clock clock) {
        this.keep = keep;
        this.channels = channels;
        this.calls = calls;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    void read(Unread thing) throws Exception {
        Optional<WordReader> reader =
                channels.find(thing.thing().account().channel().value()).flatMap(Channel::words);
        if (reader.isEmpty()) {
            Waited.of(() -> keep.done(thing));
            return;
        }
        boolean isLate = thing.isToBeToldAt(clock.instant());
        Finding<byte[]> told = isLate ? new Finding.Untold<>("late") : asked(reader.get(), thing);
        if (told instanceof Finding.Found<byte[]>(byte[] webhook) && isKept(thing, RawWebhook.Origin.READ, webhook)) {
            Waited.of(() -> keep.done(thing));
        } else {
            waitOn(reader.get(), thing.triedInVain(), told.why());
        }
    }

    /** Tells it as it was told, and lets it be: its words are not asked for. */
    void tell(Unread thing) throws Exception {
        Optional<WordReader> reader =
                channels.find(thing.thing().account().channel().value()).flatMap(Channel::words);
        boolean isLeft = thing.isTold()
                || reader.isEmpty()
                || isKept(thing, RawWebhook.Origin.UNREAD, reader.get().pointer(thing.thing()));
        Waited.of(() -> isLeft ? keep.done(thing) : keep.again(thing.triedInVain()));
    }

    private Finding<byte[]> asked(WordReader reader, Unread thing) throws Exception {
        Optional<Secret> token = Waited.of(() -> keep.token(thing.thing().account()));
        if (token.isEmpty()) {
            return new Finding.Untold<>("no-access");
        }
        return calls.call(thing.thing().account(), () -> reader.read(thing.thing(), thing.isTold(), token.get()))
                .map(Asked::finding)
                .orElseGet(() -> new Finding.Untold<>("busy"));
    }

    private void waitOn(WordReader reader, Unread thing, String why) throws Exception {
        boolean isDue = thing.isToBeToldAt(clock.instant());
        boolean isLeft = isDue && isKept(thing, RawWebhook.Origin.UNREAD, reader.pointer(thing.thing()));
        if (isDue) {
            LOG.warn(LogLine.of("something is told without its words, because the network does not tell them")
                    .with(LogKey.ACCOUNT, thing.thing().account())
                    .with(LogKey.COUNT, thing.tries())
                    .with(LogKey.REASON, why));
        }
        Waited.of(() -> keep.again(isLeft ? thing.told() : thing));
    }

    private boolean isKept(Unread thing, RawWebhook.Origin origin, byte[] webhook) throws Exception {
        return Waited.of(() -> log.append(new RawWebhook(
                ids.next(),
                thing.thing().account().channel(),
                AppName.DEFAULT,
                thing.thing().receivedAt(),
                origin,
                webhook)));
    }
}
