package plaza.ingestion.graph;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import java.util.Random;

/**
 * Tells the service under test where the Graph API is: on a port where nobody listens, until a test starts a
 * {@link ScriptedGraph} there.
 */
public final class GraphPort implements QuarkusTestResourceLifecycleManager {

    private static final String PORT = "plaza.testing.graph-port";

    @Override
    public Map<String, String> start() {
        if (System.getProperty(PORT) == null) {
            System.setProperty(PORT, Integer.toString(free()));
        }
        return Map.of(
                "plaza.graph.url", "http://localhost:" + System.getProperty(PORT),
                "plaza.graph.answer-within", "PT2S",
                "plaza.outbound.certain-after", "PT3S",
                "plaza.attachments.max-size", "1M");
    }

    @Override
    public void stop() {}

    /** The network of the service under test comes up. */
    public static ScriptedGraph startGraph() {
        return ScriptedGraph.startAt(Integer.getInteger(PORT));
    }

    /** Where it comes up. */
    public static int port() {
        return Integer.getInteger(PORT);
    }

    /** Below those that connections are given: while nobody listens there between two tests, none takes it. */
    private static int free() {
        return new Random()
                .ints(20_000, 32_768)
                .filter(GraphPort::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}
