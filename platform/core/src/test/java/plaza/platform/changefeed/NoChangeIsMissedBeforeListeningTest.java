package plaza.platform.changefeed;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.resteasy.reactive.server.jaxrs.SseImpl;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;

/** A page becomes ready, then listens; what changes in between, or who leaves, takes nothing away from it. */
class NoChangeIsMissedBeforeListeningTest {

    private static final Duration LIFE = Duration.ofMinutes(1);
    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    private final Sse sse = new SseImpl();
    private final Table table = new Table();
    private final ChangeSignal signal = new ChangeSignal();
    private final ChangeHub hub = new ChangeHub(table, signal);
    private final ChangeStream stream = new ChangeStream(hub);

    @Test
    void a_change_that_was_announced_to_others_meanwhile_is_told() {
        Cancellable other =
                stream.open(sse, null, change -> true, LIFE).subscribe().with(event -> {});
        Multi<OutboundSseEvent> ready = stream.open(sse, null, change -> true, LIFE);
        happens("announced-too-early");

        List<Object> heard = new CopyOnWriteArrayList<>();
        Cancellable page = told(ready, heard);

        Waiting.SHORT.until(() -> assertThat(heard).containsExactly("announced-too-early"));
        page.cancel();
        other.cancel();
    }

    @Test
    void the_last_listener_that_leaves_takes_nothing_along() {
        Cancellable other =
                stream.open(sse, null, change -> true, LIFE).subscribe().with(event -> {});
        Multi<OutboundSseEvent> ready = stream.open(sse, null, change -> true, LIFE);
        other.cancel();

        List<Object> heard = new CopyOnWriteArrayList<>();
        Cancellable page = told(ready, heard);
        happens("after-the-other-left");

        Waiting.SHORT.until(() -> assertThat(heard).containsExactly("after-the-other-left"));
        page.cancel();
    }

    /** Beats carry no data. */
    private static Cancellable told(Multi<OutboundSseEvent> events, List<Object> heard) {
        return events.filter(event -> event.getData() != null).subscribe().with(event -> heard.add(event.getData()));
    }

    private void happens(String data) {
        table.add(data);
        signal.numbered();
    }

    /** The feed's table without a database: everything is read at once. */
    private static final class Table extends ChangeTail {

        private final List<Change> rows = new CopyOnWriteArrayList<>();

        Table() {
            super(null);
        }

        void add(String data) {
            rows.add(new Change(rows.size() + 1L, "sample", "subject", "cordoba", Set.of(), data, NOW));
        }

        @Override
        Uni<Long> last() {
            return Uni.createFrom().item((long) rows.size());
        }

        @Override
        Uni<List<Change>> after(long number, int limit) {
            return Uni.createFrom()
                    .item(rows.stream()
                            .filter(change -> change.number() > number)
                            .limit(limit)
                            .toList());
        }
    }
}
