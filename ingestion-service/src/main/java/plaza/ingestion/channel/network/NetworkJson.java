package plaza.ingestion.channel.network;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Parses what a network sent: bounded in depth and size, tolerant of a byte order mark, never throwing at a caller. */
public final class NetworkJson {

    /** Deeper than any payload of any network; a nesting bomb ends here and not in a stack overflow. */
    public static final int MAX_NESTING = 200;

    /** Bytes of one webhook body. */
    public static final int MAX_BYTES = 4 * 1024 * 1024;

    private static final JsonMapper MAPPER = mapper();

    private NetworkJson() {}

    /** What came of the bytes. */
    public sealed interface Parsed {

        /** One JSON value and nothing after it. */
        record Tree(JsonNode root) implements Parsed {}

        /** Not JSON, or beyond a limit; the detail names rule and place and quotes nothing. */
        record Broken(String detail) implements Parsed {}
    }

    /** Parses the bytes of one payload. */
    public static Parsed parse(byte[] payload) {
        try {
            JsonNode root = MAPPER.readTree(payload);
            return root == null || root.isMissingNode() ? new Parsed.Broken("empty body") : new Parsed.Tree(root);
        } catch (StreamConstraintsException e) {
            return new Parsed.Broken("nested deeper than " + MAX_NESTING + " or a value too long, " + place(e));
        } catch (JsonProcessingException e) {
            return new Parsed.Broken("not JSON, " + place(e));
        } catch (IOException e) {
            return new Parsed.Broken("not JSON: its characters cannot be decoded");
        }
    }

    /** JSON in pure ASCII: also lone surrogates, which UTF-8 could not hold, survive and read back the same. */
    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree that was read can be written", e);
        }
    }

    /** An object with nothing in it. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    private static String place(JsonProcessingException e) {
        JsonLocation location = e.getLocation();
        return location == null
                ? "place unknown"
                : "line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static JsonMapper mapper() {
        JsonMapper mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .build();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(MAX_BYTES)
                        .build());
        return mapper;
    }
}
