package plaza.workspace.live.model;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code text/event-stream} as the HTML standard defines it, from pieces that may end anywhere, in the middle of
 * a letter included. One reader a stream; not for several threads.
 */
public final class EventReader {

    private static final int LONGEST_LINE = 1 << 20;

    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final StringBuilder data = new StringBuilder();
    private boolean hasData;
    private boolean afterReturn;
    private String name = "";
    private @Nullable String id;

    /** The events that this piece completes. A line beyond 1 MiB is not a service's: an exception ends the stream. */
    public List<StreamEvent> read(byte[] piece) {
        List<StreamEvent> events = new ArrayList<>();
        for (byte each : piece) {
            switch (each) {
                case '\n' -> newline(events);
                case '\r' -> {
                    take(events);
                    afterReturn = true;
                }
                default -> letter(each);
            }
        }
        return events;
    }

    private void newline(List<StreamEvent> events) {
        if (!afterReturn) {
            take(events);
        }
        afterReturn = false;
    }

    private void letter(byte letter) {
        if (line.size() >= LONGEST_LINE) {
            throw new IllegalStateException("a line of the stream is longer than " + LONGEST_LINE + " bytes");
        }
        afterReturn = false;
        line.write(letter);
    }

    private void take(List<StreamEvent> events) {
        String text = line.toString(StandardCharsets.UTF_8);
        line.reset();
        if (text.isEmpty()) {
            dispatch(events);
        } else if (!text.startsWith(":")) {
            field(text);
        }
    }

    private void field(String text) {
        int colon = text.indexOf(':');
        String field = colon < 0 ? text : text.substring(0, colon);
        String value = colon < 0 ? "" : text.substring(colon + 1);
        String bare = value.startsWith(" ") ? value.substring(1) : value;
        switch (field) {
            case "event" -> name = bare;
            case "id" -> id = bare;
            case "data" -> {
                data.append(hasData ? "\n" : "").append(bare);
                hasData = true;
            }
            default -> {
                // the standard ignores what it does not know, and we leave the pace of retries to ourselves
            }
        }
    }

    private void dispatch(List<StreamEvent> events) {
        if (hasData) {
            events.add(new StreamEvent(id, name.isEmpty() ? "message" : name, data.toString()));
        }
        data.setLength(0);
        hasData = false;
        name = "";
    }

    /** Where a stream that is opened again goes on: ids of events without data count too. */
    public @Nullable String lastId() {
        return id;
    }
}
