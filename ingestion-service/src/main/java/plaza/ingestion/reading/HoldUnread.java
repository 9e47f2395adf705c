package plaza.ingestion.reading;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.InteractionIds;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.reading.model.Unread;

/** Keeps what a network told without its words until they are read; within the transaction of the caller. */
@ApplicationScoped
public class HoldUnread {

    private final UnreadThings things;
    private final Channels channels;
    private final ReadingSettings settings;
    private final Clock clock;

    HoldUnread(UnreadThings things, Channels channels, ReadingSettings settings, Clock clock) {
        this.things = things;
        this.channels = channels;
        this.settings = settings;
        this.clock = clock;
    }

    /** True for what is to be kept before it is told. */
    public boolean wants(Interaction told) {
        return settings.enabled()
                && channels.find(told.account().channel().value())
                        .flatMap(Channel::words)
                        .filter(reader -> reader.wants(told))
                        .isPresent();
    }

    /** Keeps them; what was told before is not kept again. */
    public Uni<Void> hold(List<Interaction> told) {
        Instant now = clock.instant();
        Instant tellBy = now.plus(settings.tellWithin());
        List<Unread> unread = told.stream()
                .flatMap(each ->
                        Pointed.of(each).stream().map(thing -> Unread.of(InteractionIds.of(each.key()), thing, tellBy)))
                .toList();
        return unread.isEmpty() ? Uni.createFrom().voidItem() : things.add(unread, now);
    }
}
