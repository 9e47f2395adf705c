package plaza.ingestion.instagram.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.restfb.Parameter;
import java.util.Optional;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.Interaction;
import plaza.ingestion.channel.model.Kind;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Pointed;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Verb;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.meta.network.HubEnvelope;

/** Who mentions our account and how: the webhook tells two ids, and only our own account may ask for the rest. */
public final class InstagramMentionWords {

    private static final String TIMESTAMP = "timestamp";

    private final GraphApi api;

    public InstagramMentionWords(GraphApi api) {
        this.api = api;
    }

    /** True for what was told without its words. */
    public boolean wants(Interaction told) {
        return told.nature().kind() == Kind.MENTION
                && told.nature().verb().equals(Verb.CREATED)
                && told.content().text() == null;
    }

    /** Asks for them. */
    public Asked<byte[]> read(Pointed thing, boolean isTold, Secret token) {
        String field = isCaption(thing) ? "mentioned_media" : "mentioned_comment";
        String asked = isCaption(thing)
                ? field + ".media_id(" + thing.id() + "){id,caption,timestamp,username,owner}"
                : field + ".comment_id(" + thing.id() + "){id,text,timestamp,from}";
        return api.ask(token, thing.account().id().value(), Parameter.with("fields", asked))
                .then(tree -> told(thing, isTold, tree.path(field)));
    }

    /** The webhook as it was told. */
    public byte[] pointer(Pointed thing) {
        return written(thing, place(thing));
    }

    private static Finding<byte[]> told(Pointed thing, boolean isTold, JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return new Finding.Untold<>("no-thing");
        }
        ObjectNode value = place(thing);
        if (isTold) {
            value.put("verb", "edited");
        }
        copy(node, isCaption(thing) ? "caption" : "text", value, "text");
        copy(node, TIMESTAMP, value, TIMESTAMP);
        from(thing, node).ifPresent(from -> value.set("from", from));
        return new Finding.Found<>(written(thing, value));
    }

    /** Of a picture only the name of its owner may be told. */
    private static Optional<JsonNode> from(Pointed thing, JsonNode node) {
        if (!isCaption(thing)) {
            return Optional.of(node.path("from")).filter(JsonNode::isObject);
        }
        NetworkId owner = JsonFields.id(node.path("owner"), "id");
        return Optional.ofNullable(owner).map(id -> HubEnvelope.object()
                .put("id", id.value())
                .put("username", node.path("username").asText("")));
    }

    private static boolean isCaption(Pointed thing) {
        return thing.thread().filter(thing.id()::equals).isPresent();
    }

    private static ObjectNode place(Pointed thing) {
        ObjectNode value = HubEnvelope.object();
        thing.thread().ifPresent(media -> value.put("media_id", media.value()));
        if (!isCaption(thing)) {
            value.put("comment_id", thing.id().value());
        }
        thing.createdAt().ifPresent(at -> value.put("created_time", at.getEpochSecond()));
        return value;
    }

    private static void copy(JsonNode from, String name, ObjectNode to, String as) {
        if (from.hasNonNull(name)) {
            to.set(as, from.get(name));
        }
    }

    private static byte[] written(Pointed thing, ObjectNode value) {
        HubEnvelope envelope = new HubEnvelope("instagram", thing.account().id(), "changes");
        envelope.change("mentions", value);
        return envelope.bytes();
    }
}
