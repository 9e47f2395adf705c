package plaza.simulator.graph;

import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;

/** What goes back over the wire. */
sealed interface GraphAnswer {
    record Body(int status, String contentType, String body, Map<String, String> headers) implements GraphAnswer {}

    /** The connection is closed without a word. */
    record Closed() implements GraphAnswer {}

    /** Nothing for a while, then this. */
    record Later(Duration after, Supplier<GraphAnswer> then) implements GraphAnswer {}
}
