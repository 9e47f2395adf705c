package plaza.ingestion.meta.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RejectedReason;
import plaza.ingestion.channel.network.JsonFields;

/**
 * One entry of a webhook of Meta's.
 *
 * @param object {@code object} of the webhook
 * @param pointer where the entry stands
 * @param account {@code entry.id}; null where it is missing or no id
 * @param sentAt {@code entry.time}
 * @param node the entry itself
 */
public record HubEntry(
        String object,
        String pointer,
        @Nullable NetworkId account,
        @Nullable Instant sentAt,
        JsonNode node) {

    /** Takes one element of a list. */
    @FunctionalInterface
    public interface Part {

        /** Reads one element, which is an object; {@code pointer} says where it stands. */
        void read(String pointer, JsonNode element);
    }

    static HubEntry of(String object, String pointer, JsonNode node) {
        return new HubEntry(object, pointer, JsonFields.id(node, "id"), JsonFields.time(node, "time"), node);
    }

    /** Reads each element of a list of the entry; what is no list, or no object in it, is set aside. */
    public void each(String list, Findings findings, Part part) {
        JsonNode elements = node.path(list);
        if (isNothing(elements)) {
            return;
        }
        if (account == null) {
            findings.reject(pointer, RejectedReason.NO_ACCOUNT, "entry.id is missing or no id", this::whole);
        } else if (!elements.isArray()) {
            findings.reject(pointer, RejectedReason.NOT_A_LIST, list + " is " + elements.getNodeType(), this::whole);
        } else {
            for (int at = 0; at < elements.size(); at++) {
                element(pointer + "/" + list + "/" + at, list, elements.get(at), findings, part);
            }
        }
    }

    private void element(String place, String list, JsonNode element, Findings findings, Part part) {
        if (element.isObject()) {
            part.read(place, element);
        } else {
            String detail = "an element of " + list + " is " + element.getNodeType();
            findings.reject(place, RejectedReason.NOT_AN_OBJECT, detail, () -> alone(list, element));
        }
    }

    /** The entry in an envelope of its own. */
    public ObjectNode whole() {
        return enveloped(object, node);
    }

    /** One element of a list in an envelope of its own, to be read again by the same channel. */
    public ObjectNode alone(String list, JsonNode element) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        for (String name : List.of("id", "time")) {
            if (node.has(name)) {
                entry.set(name, node.path(name));
            }
        }
        entry.putArray(list).add(element);
        return enveloped(object, entry);
    }

    static ObjectNode enveloped(String object, JsonNode entry) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("object", object).putArray("entry").add(entry);
        return root;
    }

    /** True where there is nothing to read, which is no error. */
    public static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
