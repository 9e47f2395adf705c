package plaza.ingestion.attachment.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.attachment.model.ScanResult;

/** Against a server that speaks the protocol of {@code clamd} over a real socket. */
class OnlyAPlainReplyOfTheScannerCountsTest {

    private static final FetchLimits LIMITS =
            new FetchLimits(Duration.ofSeconds(2), Duration.ofMillis(300), Duration.ofSeconds(1));
    private static final byte[] BYTES = "un archivo cualquiera".repeat(10_000).getBytes(StandardCharsets.UTF_8);

    @Test
    void ok_is_clean_and_every_byte_was_seen() {
        AtomicReference<String> seen = new AtomicReference<>("");
        try (ScriptedServer clamd = ScriptedServer.of(socket -> {
            seen.set(new String(instream(socket), StandardCharsets.UTF_8));
            reply(socket, "stream: OK\0");
        })) {
            assertThat(scan(clamd)).isEqualTo(new ScanResult.Clean());
            assertThat(seen.get()).isEqualTo(new String(BYTES, StandardCharsets.UTF_8));
        }
    }

    @Test
    void found_is_found_under_its_name() {
        try (ScriptedServer clamd = ScriptedServer.of(socket -> {
            instream(socket);
            reply(socket, "stream: Win.Test.EICAR_HDB-1 FOUND\0");
        })) {
            assertThat(scan(clamd)).isEqualTo(new ScanResult.Found("Win.Test.EICAR_HDB-1"));
        }
    }

    @Test
    void a_reply_in_pieces_is_one_reply() {
        try (ScriptedServer clamd = ScriptedServer.of(socket -> {
            instream(socket);
            for (char each : "stream: Eicar FOUND\0".toCharArray()) {
                reply(socket, String.valueOf(each));
            }
        })) {
            assertThat(scan(clamd)).isEqualTo(new ScanResult.Found("Eicar"));
        }
    }

    @Test
    void a_stream_beyond_its_limit_is_too_large_though_it_hangs_up_in_the_middle() {
        try (ScriptedServer clamd = ScriptedServer.of(socket -> {
            command(socket);
            socket.getInputStream().readNBytes(100);
            reply(socket, "INSTREAM size limit exceeded. ERROR\0");
            socket.shutdownOutput();
            socket.getInputStream().transferTo(OutputStream.nullOutputStream());
        })) {
            assertThat(scan(clamd)).isEqualTo(new ScanResult.TooLarge());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stream: OK",
                "stream: O",
                "",
                "OK\0",
                "stream: ERROR\0",
                "stream: FOUND\0",
                "stream:  FOUND\0",
                "Can't allocate memory ERROR\0",
                "UNKNOWN COMMAND\0",
                "stream: OK stream: Eicar\0"
            })
    void whatever_else_it_says_is_no_answer(String said) {
        try (ScriptedServer clamd = ScriptedServer.of(socket -> {
            instream(socket);
            reply(socket, said);
        })) {
            assertThat(scan(clamd)).isInstanceOf(ScanResult.NoAnswer.class);
        }
    }

    @Test
    void one_that_dies_in_the_middle_gives_no_answer() {
        try (ScriptedServer clamd = ScriptedServer.of(socket -> {
            command(socket);
            socket.getInputStream().readNBytes(1000);
            socket.setSoLinger(true, 0);
        })) {
            assertThat(scan(clamd)).isInstanceOf(ScanResult.NoAnswer.class);
        }
    }

    @Test
    void one_that_says_nothing_gives_no_answer() {
        try (ScriptedServer clamd =
                ScriptedServer.of(socket -> socket.getInputStream().transferTo(OutputStream.nullOutputStream()))) {
            assertThat(scan(clamd)).isEqualTo(new ScanResult.NoAnswer("SocketTimeoutException"));
        }
    }

    @Test
    void one_that_stops_reading_gives_no_answer_in_time() {
        CountDownLatch end = new CountDownLatch(1);
        try (ScriptedServer clamd = ScriptedServer.of(socket -> await(end))) {
            ClamScanner scanner = new ClamScanner("localhost", clamd.port(), LIMITS);

            assertThat(scanner.scan(new Endless())).isInstanceOf(ScanResult.NoAnswer.class);
        } finally {
            end.countDown();
        }
    }

    @Test
    void one_that_is_not_there_gives_no_answer() {
        ScriptedServer gone = ScriptedServer.of(socket -> {});
        gone.close();

        assertThat(scan(gone)).isInstanceOf(ScanResult.NoAnswer.class);
    }

    private static ScanResult scan(ScriptedServer clamd) {
        return new ClamScanner("localhost", clamd.port(), LIMITS).scan(new ByteArrayInputStream(BYTES));
    }

    private static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void command(Socket socket) throws IOException {
        byte[] command = socket.getInputStream().readNBytes(10);
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            reply(socket, "UNKNOWN COMMAND\0");
            throw new IOException("no command of ours");
        }
    }

    private static byte[] instream(Socket socket) throws IOException {
        command(socket);
        DataInputStream in = new DataInputStream(socket.getInputStream());
        ByteArrayOutputStream seen = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            seen.write(in.readNBytes(length));
        }
        return seen.toByteArray();
    }

    private static void reply(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    /** Bytes without end, so that the socket's buffers fill. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 'x';
        }

        @Override
        public int read(byte[] into, int at, int most) {
            return most;
        }
    }
}
