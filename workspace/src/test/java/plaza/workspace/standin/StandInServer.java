package plaza.workspace.standin;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;

/** An HTTP server of this JVM, a virtual thread a request. */
abstract class StandInServer implements AutoCloseable {

    private final HttpServer server;

    /**
     * Starts it.
     *
     * @param port 0 takes a free one
     */
    StandInServer(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::take);
    }

    /** Takes requests from now on. */
    final void start() {
        server.start();
    }

    /** Where it is. */
    public final String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    abstract void answer(Exchange exchange) throws IOException;

    private void take(HttpExchange http) throws IOException {
        try {
            answer(new Exchange(http));
        } catch (RuntimeException e) {
            e.printStackTrace();
            http.sendResponseHeaders(500, -1);
        } finally {
            http.close();
        }
    }
}
