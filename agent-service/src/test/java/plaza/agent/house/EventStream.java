package plaza.agent.house;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.platform.testing.Waiting;

/** Reads server-sent events as a page does. */
public final class EventStream implements AutoCloseable {

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final CompletableFuture<HttpResponse<Stream<String>>> answer;
    private String id = "";
    private String name = "";

    private EventStream(URI address, String token, @Nullable String lastEventId) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address)
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream");
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        answer = client.sendAsync(request.build(), HttpResponse.BodyHandlers.ofLines());
        answer.thenAcceptAsync(response -> response.body().forEach(this::line));
    }

    /** One event. */
    public record Event(String id, String name, String data) {}

    /** Opens a stream; it stands when this returns or shortly after. */
    public static EventStream open(URI address, String token, @Nullable String lastEventId) {
        return new EventStream(address, token, lastEventId);
    }

    /** What has come so far. */
    public List<Event> events() {
        return List.copyOf(events);
    }

    /** The events of that name, as soon as there is one. */
    public List<Event> await(String wanted) {
        return Waiting.LONG
                .forCondition()
                .alias("event " + wanted)
                .until(
                        () -> events.stream()
                                .filter(event -> event.name().equals(wanted))
                                .toList(),
                        found -> !found.isEmpty());
    }

    private void line(String line) {
        if (line.startsWith("id:")) {
            id = line.substring(3).strip();
        } else if (line.startsWith("event:")) {
            name = line.substring(6).strip();
        } else if (line.startsWith("data:")) {
            events.add(new Event(id, name, line.substring(5).strip()));
        }
    }

    @Override
    public void close() {
        answer.cancel(true);
        client.shutdownNow();
    }
}
