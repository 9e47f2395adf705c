package plaza.ingestion.attachment.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback address that does with each connection what the test says, and remembers what was asked. */
public final class ScriptedServer implements AutoCloseable {

    private final ServerSocket server;
    private final List<String> requests = new CopyOnWriteArrayList<>();

    /** What is done with a connection. */
    @FunctionalInterface
    public interface Script {

        void play(Socket socket) throws IOException;
    }

    private ScriptedServer(ServerSocket server) {
        this.server = server;
    }

    /** Plays for each connection, whatever comes over it. */
    public static ScriptedServer of(Script script) {
        return at(0, script);
    }

    /** The same at that port. */
    public static ScriptedServer at(int port, Script script) {
        try {
            ScriptedServer started = new ScriptedServer(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()));
            Thread.ofVirtual().start(() -> started.serve(script));
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a request up to the end of its headers, then answers so; {@code %port%} becomes its own port. */
    public static ScriptedServer http(String answer) {
        ScriptedServer[] self = new ScriptedServer[1];
        self[0] = of(socket -> {
            self[0].requests.add(headers(socket));
            socket.getOutputStream()
                    .write(answer.replace("%port%", Integer.toString(self[0].port()))
                            .getBytes(StandardCharsets.ISO_8859_1));
        });
        return self[0];
    }

    public int port() {
        return server.getLocalPort();
    }

    public String origin() {
        return "http://localhost:" + port();
    }

    /** The requests so far, each up to the end of its headers. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Reads up to the empty line. */
    public static String headers(Socket socket) throws IOException {
        StringBuilder read = new StringBuilder();
        while (read.indexOf("\r\n\r\n") < 0) {
            int next = socket.getInputStream().read();
            if (next < 0) {
                break;
            }
            read.append((char) next);
        }
        return read.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve(Script script) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> play(script, socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private static void play(Script script, Socket socket) {
        try (socket) {
            script.play(socket);
        } catch (IOException ignored) {
            // The other side hung up: that is what some tests are about.
        }
    }
}
