package plaza.workspace.live;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import plaza.workspace.live.model.LastSeen;
import plaza.workspace.live.model.LiveEvent;
import plaza.workspace.live.model.Source;
import plaza.workspace.live.model.StreamEvent;

/** How far one page is in each service's stream; the streams move it on from their own threads. */
final class PageProgress {

    private final AtomicReference<LastSeen> seen;

    PageProgress(LastSeen start) {
        this.seen = new AtomicReference<>(start);
    }

    Optional<String> find(Source source) {
        return seen.get().find(source.label());
    }

    /** The page's event of a service's event, with where the page is after it. */
    LiveEvent after(Source source, StreamEvent event) {
        String id = event.id();
        LastSeen now = id == null ? seen.get() : seen.updateAndGet(last -> last.with(source.label(), id));
        return new LiveEvent(now.text(), source.label() + "." + event.name(), event.data());
    }
}
