package plaza.platform.changefeed;

import io.smallrye.mutiny.Multi;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The change feed as server-sent events.
 *
 * <p>Each event has the change's number as its id, the kind as its name and JSON as its data. A reader that comes back
 * with {@code Last-Event-ID} gets what it missed; where that is no longer here, one event {@code reset} tells it to load
 * its lists anew. A comment every 20 s keeps proxies awake and carries the newest number, so that changes which the
 * reader may not see do not age its place in the feed. The stream ends when the token does.
 */
@ApplicationScoped
public class ChangeStream {

    private static final Duration BEAT = Duration.ofSeconds(20);

    private final ChangeHub hub;

    ChangeStream(ChangeHub hub) {
        this.hub = hub;
    }

    /**
     * The stream for one reader.
     *
     * @param sse builds the events
     * @param lastEventId where the reader stopped; null or not a number starts now
     * @param visible what this reader may see
     * @param life how long the reader's token is still good for
     */
    public Multi<OutboundSseEvent> open(
            Sse sse, @Nullable String lastEventId, Predicate<Change> visible, Duration life) {
        return hub.ready()
                .map(last -> new Reader(sse, visible, startingAt(lastEventId, last)))
                .onItem()
                .transformToMulti(this::events)
                .select()
                .first(life);
    }

    /** The first beat comes at once: a change may have arrived since the reader became ready. */
    private Multi<OutboundSseEvent> events(Reader reader) {
        Multi<Boolean> arrivals = hub.arrivals().map(number -> false);
        Multi<Boolean> beats =
                Multi.createFrom().ticks().every(BEAT).onOverflow().drop().map(tick -> true);
        return Multi.createBy().merging().streams(arrivals, beats).onItem().transformToIterable(reader::next);
    }

    private static long startingAt(@Nullable String lastEventId, long last) {
        if (lastEventId == null || !lastEventId.matches("\\d{1,18}")) {
            return last;
        }
        return Long.parseLong(lastEventId);
    }

    /** One reader's place in the feed. Called by one signal at a time. */
    private final class Reader {

        private final Sse sse;
        private final Predicate<Change> visible;
        private long seen;

        Reader(Sse sse, Predicate<Change> visible, long seen) {
            this.sse = sse;
            this.visible = visible;
            this.seen = seen;
        }

        synchronized List<OutboundSseEvent> next(boolean beat) {
            List<OutboundSseEvent> events = new ArrayList<>();
            switch (hub.since(seen)) {
                case ChangeRing.Since.Changes(List<Change> changes) -> changes.forEach(change -> tell(change, events));
                case ChangeRing.Since.Gap(long last) -> reset(last, events);
            }
            if (beat && events.isEmpty()) {
                events.add(sse.newEventBuilder()
                        .id(Long.toString(seen))
                        .comment("beat")
                        .build());
            }
            return events;
        }

        private void tell(Change change, List<OutboundSseEvent> events) {
            seen = change.number();
            if (visible.test(change)) {
                events.add(event(change.number(), change.kind(), change.data()));
            }
        }

        private void reset(long last, List<OutboundSseEvent> events) {
            seen = last;
            events.add(event(last, "reset", "{}"));
        }

        private OutboundSseEvent event(long number, String name, String data) {
            return sse.newEventBuilder()
                    .id(Long.toString(number))
                    .name(name)
                    .mediaType(MediaType.TEXT_PLAIN_TYPE)
                    .data(String.class, data)
                    .build();
        }
    }
}
