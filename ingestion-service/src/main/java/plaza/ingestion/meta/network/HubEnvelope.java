package plaza.ingestion.meta.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Recalled;
import plaza.ingestion.channel.network.NetworkJson;

/** A webhook of Meta's, written by us from what was read: one entry with one list. */
public final class HubEnvelope {

    private final String object;
    private final NetworkId account;
    private final String list;
    private final ArrayNode elements = JsonNodeFactory.instance.arrayNode();

    /**
     * @param object page or instagram
     * @param list changes or messaging
     */
    public HubEnvelope(String object, NetworkId account, String list) {
        this.object = object;
        this.account = account;
        this.list = list;
    }

    /** An empty object, to be filled. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Adds an element of {@code messaging}. */
    public void add(ObjectNode element) {
        elements.add(element);
    }

    /** Adds a change of a field. */
    public void change(String field, JsonNode value) {
        ObjectNode change = elements.addObject();
        change.put("field", field);
        change.set("value", value);
    }

    /** What was recalled, and what is to be asked for the rest. */
    public Recalled recalled(List<Question> next) {
        return elements.isEmpty() ? new Recalled(new byte[0], 0, next) : new Recalled(bytes(), elements.size(), next);
    }

    /** The webhook. */
    public byte[] bytes() {
        ObjectNode entry = object().put("id", account.value());
        entry.set(list, elements);
        return NetworkJson.write(HubEntry.enveloped(object, entry)).getBytes(StandardCharsets.UTF_8);
    }
}
