package plaza.ingestion.facebook.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.facebook.model.GraphError;

/**
 * What restfb overlooks in an answer: it searches the error in the first fifty characters only, and takes everything
 * else for a success without content.
 */
final class GraphJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String USAGE = "X-Business-Use-Case-Usage";

    private GraphJson() {}

    /** The error, wherever it stands in the body. */
    static Optional<GraphError> error(GraphReply reply) {
        return tree(reply.body())
                .map(tree -> tree.path("error"))
                .filter(error -> error.path("code").isIntegralNumber())
                .map(error -> new GraphError(error.path("code").intValue(), subcode(error)));
    }

    /** True when the answer is a list, also an empty one. */
    static boolean isList(GraphReply reply) {
        return tree(reply.body()).filter(tree -> tree.path("data").isArray()).isPresent();
    }

    /** True when the answer is a thing with an id. */
    static boolean isThing(GraphReply reply) {
        return tree(reply.body()).filter(tree -> tree.path("id").isTextual()).isPresent();
    }

    /** How long the network asks to be left alone: by its own header, or by that of what stands in front of it. */
    static Optional<Duration> retryAfter(GraphReply reply) {
        return reply.header(USAGE).flatMap(GraphJson::regainAccess).or(() -> reply.header("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds))));
    }

    private static Optional<Duration> regainAccess(String header) {
        int minutes = tree(header)
                .map(tree -> tree.findValues("estimated_time_to_regain_access").stream()
                        .mapToInt(JsonNode::intValue)
                        .max()
                        .orElse(0))
                .orElse(0);
        return minutes > 0 ? Optional.of(Duration.ofMinutes(minutes)) : Optional.empty();
    }

    private static @Nullable Integer subcode(JsonNode error) {
        JsonNode subcode = error.path("error_subcode");
        return subcode.isIntegralNumber() ? subcode.intValue() : null;
    }

    private static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text))
                    .filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
