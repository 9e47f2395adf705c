package plaza.ingestion.graph.network;

import java.util.Optional;
import java.util.function.Function;

/**
 * What came back, whole, whatever its status: restfb forgets body and headers of 429, 502 and 503.
 *
 * @param headers the first value of a header by its name
 */
record GraphReply(int status, Function<String, Optional<String>> headers, String body) {

    Optional<String> header(String name) {
        return headers.apply(name);
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }
}
