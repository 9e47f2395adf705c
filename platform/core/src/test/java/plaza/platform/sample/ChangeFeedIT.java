package plaza.platform.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;

@QuarkusTest
class ChangeFeedIT extends SampleService {

    @TestHTTPResource("/api/v1/samples/changes")
    URI changes;

    @Test
    void a_reader_hears_of_its_own_sites_and_of_what_is_meant_for_it() throws IOException, InterruptedException {
        try (Reader reader = new Reader(
                TestTokens.of("sofia").subject("sofia-id").roles("supervisor").sites("cordoba"), null)) {
            change("one", "cordoba", Set.of());
            change("two", "madrid", Set.of());
            change("three", "madrid", Set.of("sofia-id"));
            change("four", "cordoba", Set.of());

            reader.until("four");

            assertThat(reader.subjects()).containsExactly("one", "three", "four");
        }
    }

    @Test
    void a_reader_that_comes_back_gets_what_it_missed() throws IOException, InterruptedException {
        String seen;
        try (Reader reader =
                new Reader(TestTokens.of("elena").roles("supervisor").sites("*"), null)) {
            change("seen", "cordoba", Set.of());
            seen = reader.idOf("seen");
        }
        change("missed-1", "bogota", Set.of());
        change("missed-2", "madrid", Set.of());

        try (Reader back = new Reader(TestTokens.of("elena").roles("supervisor").sites("*"), seen)) {
            back.until("missed-2");

            assertThat(back.subjects()).containsExactly("missed-1", "missed-2");
        }
    }

    @Test
    void a_reader_whose_place_is_unknown_is_told_to_load_anew() throws IOException, InterruptedException {
        try (Reader reader =
                new Reader(TestTokens.of("elena").roles("supervisor").sites("*"), "999999999")) {
            reader.untilEvent("reset");

            assertThat(reader.events()).contains("reset");
        }
    }

    @Test
    void the_stream_ends_with_its_token() throws IOException, InterruptedException {
        try (Reader reader = new Reader(
                TestTokens.of("elena").roles("supervisor").sites("*").expiresIn(Duration.ofSeconds(2)), null)) {
            assertThat(reader.ended).succeedsWithin(Waiting.SHORT.budget());
        }
    }

    private void change(String subject, String site, Set<String> audience) {
        OnVertx.run(vertx, () -> work.change("sample-changed", subject, site, audience))
                .join();
    }

    /** A page that listens. */
    private final class Reader implements AutoCloseable {

        private final HttpClient client = HttpClient.newHttpClient();
        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Stream<String> body;
        private final CompletableFuture<Void> ended;

        Reader(TestTokens token, @Nullable String lastEventId) throws IOException, InterruptedException {
            HttpRequest.Builder request = HttpRequest.newBuilder(changes)
                    .header("Authorization", token.bearer())
                    .header("Accept", "text/event-stream");
            if (lastEventId != null) {
                request.header("Last-Event-ID", lastEventId);
            }
            HttpResponse<Stream<String>> response = client.send(request.build(), HttpResponse.BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            body = response.body();
            ended = CompletableFuture.runAsync(() -> body.forEach(lines::add));
        }

        void until(String subject) {
            Waiting.SHORT.until(() -> assertThat(subjects()).contains(subject));
        }

        void untilEvent(String name) {
            Waiting.SHORT.until(() -> assertThat(events()).contains(name));
        }

        List<String> subjects() {
            return lines.stream()
                    .filter(line -> line.startsWith("data:") && line.contains("subject"))
                    .map(line -> line.replaceAll(".*\"subject\":\"([^\"]+)\".*", "$1"))
                    .toList();
        }

        List<String> events() {
            return lines.stream()
                    .filter(line -> line.startsWith("event:"))
                    .map(line -> line.substring("event:".length()).trim())
                    .toList();
        }

        String idOf(String subject) {
            until(subject);
            return lines.stream()
                    .filter(line -> line.startsWith("id:"))
                    .map(line -> line.substring("id:".length()).trim())
                    .reduce((first, last) -> last)
                    .orElseThrow();
        }

        @Override
        public void close() {
            client.shutdownNow();
        }
    }
}
