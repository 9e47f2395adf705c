package plaza.ingestion.attachment.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.attachment.model.FetchRule;
import plaza.ingestion.attachment.model.Fetched;
import plaza.ingestion.channel.model.FileSources;
import plaza.platform.testing.Waiting;

class NoServerKeepsUsOrFoolsUsTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(150), Duration.ofMillis(400));

    @ParameterizedTest
    @CsvSource({
        "404, Gone",
        "410, Gone",
        "403, Expired",
        "401, Expired",
        "500, Failed",
        "503, Failed",
        "429, Failed",
        "206, Failed",
        "204, Failed",
        "304, Failed"
    })
    void a_status_says_what_became_of_the_file(int status, String meaning) {
        try (ScriptedServer server = ScriptedServer.http("HTTP/1.1 " + status + " X\r\nContent-Length: 0\r\n\r\n")) {
            assertThat(fetch(server).getClass().getSimpleName()).isEqualTo(meaning);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nbytes and more than was said",
                "HTTP/1.1 200 OK\r\n\r\nbytes",
                "HTTP/1.0 200\nX: y\n\nbytes",
                "HTTP/1.1 200 OK\r\n"
                        + "Transfer-Encoding: chunked\r\n"
                        + "Content-Length: 1\r\n\r\n"
                        + "2;x=y\r\n"
                        + "by\r\n"
                        + "3\r\n"
                        + "tes\r\n"
                        + "0\r\n\r\n"
            })
    void a_body_ends_where_it_is_said_to_end(String answer) throws IOException {
        try (ScriptedServer server = ScriptedServer.http(answer);
                Fetched.Coming coming = (Fetched.Coming) fetch(server)) {
            assertThat(new String(coming.bytes().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nbytes",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbytes\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nbytesbytes\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfive\r\nbytes\r\n0\r\n\r\n",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-5\r\nbytes\r\n0\r\n\r\n"
            })
    void a_body_that_is_cut_off_or_broken_is_no_whole_file(String answer) throws IOException {
        try (ScriptedServer server = ScriptedServer.http(answer);
                Fetched.Coming coming = (Fetched.Coming) fetch(server)) {
            assertThatIOException().isThrownBy(() -> coming.bytes().readAllBytes());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "SSH-2.0-OpenSSH_9.6\r\n",
                "HTTP/1.1 OK\r\n\r\n",
                "HTTP/1.1 200 OK\r\nno header\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\nbytes",
                "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
            })
    void what_is_no_answer_is_none(String answer) {
        try (ScriptedServer server = ScriptedServer.http(answer)) {
            assertThat(fetch(server)).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void who_answers_in_a_way_that_was_not_asked_for_is_hung_up_on() {
        CompletableFuture<Integer> hungUp = new CompletableFuture<>();
        FetchLimits patient = new FetchLimits(Duration.ofSeconds(2), Duration.ofSeconds(2), Duration.ofMinutes(5));
        try (ScriptedServer server = ScriptedServer.of(socket -> {
            ScriptedServer.headers(socket);
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            hungUp.complete(socket.getInputStream().read());
        })) {
            fetch(server, patient);

            assertThat(hungUp).succeedsWithin(Waiting.SHORT.budget()).isEqualTo(-1);
        }
    }

    @Test
    void headers_without_end_are_not_read_without_end() {
        try (ScriptedServer server =
                ScriptedServer.of(socket -> repeat(socket, "HTTP/1.1 200 OK\r\n", "X-More: y\r\n"))) {
            assertThat(fetch(server)).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void a_line_without_end_is_not_read_without_end() {
        try (ScriptedServer server =
                ScriptedServer.of(socket -> repeat(socket, "HTTP/1.1 200 OK\r\nX: ", "yyyyyyyy"))) {
            assertThat(fetch(server)).isInstanceOf(Fetched.Failed.class);
        }
    }

    @Test
    void a_silent_server_is_left_after_the_limit_of_a_read() {
        try (ScriptedServer server =
                ScriptedServer.of(socket -> socket.getInputStream().transferTo(nowhere()))) {
            assertThat(fetch(server)).isEqualTo(new Fetched.Failed("SocketTimeoutException"));
        }
    }

    /** Each byte is in time, so no limit of a read ever ends it. */
    @Test
    void a_server_that_drips_is_left_after_the_limit_of_the_whole() throws IOException {
        try (ScriptedServer server = ScriptedServer.of(NoServerKeepsUsOrFoolsUsTest::drip);
                Fetched.Coming coming = (Fetched.Coming) fetch(server)) {
            assertThatIOException().isThrownBy(() -> coming.bytes().readAllBytes());
        }
    }

    private static Fetched fetch(ScriptedServer server) {
        return fetch(server, LIMITS);
    }

    private static Fetched fetch(ScriptedServer server, FetchLimits limits) {
        return new HttpFetch(new FetchRule(Set.of(server.origin())), limits, Names.ofTheMachine())
                .fetch(server.origin() + "/a", FileSources.NONE, Optional.empty());
    }

    private static void repeat(Socket socket, String first, String again) throws IOException {
        OutputStream out = socket.getOutputStream();
        ScriptedServer.headers(socket);
        out.write(first.getBytes(StandardCharsets.US_ASCII));
        for (int times = 0; times < 100_000; times++) {
            out.write(again.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Paces itself by a read that times out, because nothing here sleeps. */
    private static void drip(Socket socket) throws IOException {
        ScriptedServer.headers(socket);
        socket.setSoTimeout(20);
        socket.getOutputStream().write("HTTP/1.1 200 OK\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        for (int times = 0; times < 500; times++) {
            socket.getOutputStream().write('x');
            try {
                if (socket.getInputStream().read() < 0) {
                    return;
                }
            } catch (SocketTimeoutException pause) {
                continue;
            }
        }
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }
}
