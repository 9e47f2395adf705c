package plaza.ingestion.graph.network;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Usage;
import plaza.ingestion.graph.model.GraphError;

/**
 * What restfb overlooks in an answer: it searches the error in the first fifty characters only, and takes everything
 * else for a success without content.
 */
final class GraphJson {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    private static final String APP_USAGE = "X-App-Usage";
    private static final String PAGE_USAGE = "X-Page-Usage";
    private static final String USAGE = "X-Business-Use-Case-Usage";
    private static final int LONGEST_URL = 4096;
    private static final List<String> SHARES = List.of("call_count", "total_cputime", "total_time");

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

    /** The id of what was made, at that place of the answer. */
    static Optional<NetworkId> id(GraphReply reply, String pointer) {
        return tree(reply.body())
                .map(tree -> tree.at(pointer))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(id -> !id.isBlank())
                .flatMap(NetworkId::find);
    }

    /** Where a file lies; empty where the answer tells no address. */
    static Optional<String> url(GraphReply reply) {
        return tree(reply.body())
                .map(tree -> tree.path("url"))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(url -> !url.isBlank() && url.length() <= LONGEST_URL);
    }

    /** True when the answer says that what was asked is done. */
    static boolean isDone(GraphReply reply) {
        return tree(reply.body()).map(tree -> tree.path("success").asBoolean()).orElse(false);
    }

    /** A flag of a thing; empty where it is not told. */
    static Optional<Boolean> flag(GraphReply reply, String name) {
        return tree(reply.body())
                .map(tree -> tree.path(name))
                .filter(JsonNode::isBoolean)
                .map(JsonNode::booleanValue);
    }

    /** How much of our limits we have used, by all the headers that tell of it: the nearest limit counts. */
    static Usage usage(GraphReply reply) {
        Optional<Integer> percent = Stream.of(APP_USAGE, PAGE_USAGE, USAGE)
                .flatMap(name -> reply.header(name).flatMap(GraphJson::tree).stream())
                .flatMap(GraphJson::shares)
                .max(Comparator.naturalOrder());
        return new Usage(percent, reply.header(USAGE).flatMap(GraphJson::regainAccess));
    }

    private static Stream<Integer> shares(JsonNode tree) {
        return SHARES.stream()
                .flatMap(name -> tree.findValues(name).stream())
                .filter(JsonNode::isNumber)
                .map(share -> (int) Math.ceil(share.doubleValue()));
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

    static Optional<JsonNode> tree(String text) {
        try {
            return Optional.ofNullable(JSON.readTree(text.startsWith("\uFEFF") ? text.substring(1) : text))
                    .filter(JsonNode::isObject);
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
