package plaza.workspace.standin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import plaza.platform.testing.Waiting;
import plaza.workspace.live.model.EventReader;
import plaza.workspace.live.model.StreamEvent;

/** Writes down what a stream tells, until it is closed. */
public final class EventLog implements AutoCloseable {

    private final InputStream stream;
    private final List<StreamEvent> events = new CopyOnWriteArrayList<>();
    private volatile boolean ended;
    private volatile String lastId = "";

    /** Reads an open stream. */
    public EventLog(HttpResponse<InputStream> response) {
        assertThat(response.statusCode()).isEqualTo(200);
        stream = response.body();
        Thread.ofVirtual().start(this::read);
    }

    /** Waits for an event of that name and gives its data. */
    public String waitFor(String name) {
        Waiting.SHORT.until(
                () -> assertThat(events).extracting(StreamEvent::name).contains(name));
        return events.stream()
                .filter(event -> event.name().equals(name))
                .findFirst()
                .orElseThrow()
                .data();
    }

    /** Waits for that very event. */
    public void waitFor(String name, String data) {
        Waiting.SHORT.until(() -> assertThat(events)
                .extracting(event -> event.name() + " " + event.data())
                .contains(name + " " + data));
    }

    /** Forgets the events so far. */
    public void forget() {
        events.clear();
    }

    /** What {@code Last-Event-ID} would be now. */
    public String lastId() {
        return lastId;
    }

    /** True once the server has ended the stream. */
    public boolean hasEnded() {
        return ended;
    }

    @Override
    public void close() {
        try {
            stream.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read() {
        EventReader reader = new EventReader();
        byte[] piece = new byte[4096];
        try {
            for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
                events.addAll(reader.read(Arrays.copyOf(piece, read)));
                lastId = reader.lastId() == null ? "" : reader.lastId();
            }
        } catch (IOException closed) {
            // by close()
        }
        ended = true;
    }
}
