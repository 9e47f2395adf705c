package plaza.ingestion.channel.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import plaza.ingestion.channel.model.Secrecy;

/** Takes out of a whole payload what customers should not have typed, so that it can be kept for a person and replayed. */
public final class DiscreetJson {

    /** Members in which nobody writes: ids, addresses, times. Without this a replay could be of another thing. */
    private static final Pattern NO_WORDS = Pattern.compile(
            "(?:.*_)?(?:id|ids|mid|mids|url|uri|ref|hash|sha256|time|timestamp|number|watermark)|from|to|input|link|photo"
                    + "|photos|video|field|object|item|verb|type|event|status|user_ref|[a-z_]*mime_type");

    private DiscreetJson() {}

    /** The payload without it; the very same bytes where there is nothing to hide. */
    public static byte[] hide(byte[] payload) {
        return switch (NetworkJson.parse(payload)) {
            case NetworkJson.Parsed.Tree tree -> hide(payload, tree.root());
            case NetworkJson.Parsed.Broken _ -> hideInText(payload);
        };
    }

    private static byte[] hide(byte[] payload, JsonNode root) {
        if (root.isTextual()) {
            return hideInText(payload);
        }
        return hideBelow(root) ? NetworkJson.write(root).getBytes(StandardCharsets.UTF_8) : payload;
    }

    /** Changes the tree in place; depth is limited by the parser. True where something was hidden. */
    private static boolean hideBelow(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> hideInMembers(object);
            case ArrayNode array -> hideInElements(array);
            default -> false;
        };
    }

    private static boolean hideInMembers(ObjectNode object) {
        boolean hidden = false;
        for (var member : object.properties()) {
            if (!member.getValue().isTextual()) {
                hidden |= hideBelow(member.getValue());
            } else if (!NO_WORDS.matcher(member.getKey()).matches()) {
                Optional<TextNode> without = without(member.getValue());
                without.ifPresent(member::setValue);
                hidden |= without.isPresent();
            }
        }
        return hidden;
    }

    private static boolean hideInElements(ArrayNode array) {
        boolean hidden = false;
        for (int at = 0; at < array.size(); at++) {
            JsonNode element = array.get(at);
            if (element.isTextual()) {
                Optional<TextNode> without = without(element);
                if (without.isPresent()) {
                    array.set(at, without.get());
                    hidden = true;
                }
            } else {
                hidden |= hideBelow(element);
            }
        }
        return hidden;
    }

    private static Optional<TextNode> without(JsonNode text) {
        String written = text.textValue();
        String without = Secrecy.hide(written);
        return without.equals(written) ? Optional.empty() : Optional.of(TextNode.valueOf(without));
    }

    /** What is no JSON is text, in UTF-8 or in bytes that stand for themselves. */
    private static byte[] hideInText(byte[] payload) {
        Charset charset = isUtf8(payload) ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        String written = new String(payload, charset);
        String without = Secrecy.hide(written);
        return without.equals(written) ? payload : without.getBytes(charset);
    }

    private static boolean isUtf8(byte[] payload) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(payload));
            return true;
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }
}
