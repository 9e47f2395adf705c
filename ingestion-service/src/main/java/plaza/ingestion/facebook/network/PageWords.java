package plaza.ingestion.facebook.network;

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

/** Who mentions a page and how, and what stands in a filled-in form: of both a webhook tells ids only. */
public final class PageWords {

    private static final String MENTION = "mention";
    private static final String LEADGEN = "leadgen";
    private static final String CREATED = "created_time";

    private final GraphApi api;

    public PageWords(GraphApi api) {
        this.api = api;
    }

    /** True for what was told without its words. */
    public boolean wants(Interaction told) {
        boolean isPointer =
                told.nature().kind() == Kind.MENTION || told.nature().kind() == Kind.LEAD;
        return isPointer
                && told.nature().verb().equals(Verb.CREATED)
                && told.content().text() == null
                && told.content().attachments().isEmpty();
    }

    /** Asks for them. */
    public Asked<byte[]> read(Pointed thing, boolean isTold, Secret token) {
        boolean isLead = thing.kind() == Kind.LEAD;
        return api.ask(
                        token,
                        thing.id().value(),
                        Parameter.with(
                                "fields", isLead ? "id,created_time,ad_id,field_data" : "id,message,from,created_time"))
                .then(node -> isLead ? lead(thing, isTold, node) : mention(thing, isTold, node));
    }

    /** The webhook as it was told. */
    public byte[] pointer(Pointed thing) {
        return thing.kind() == Kind.LEAD
                ? written(thing, LEADGEN, form(thing))
                : written(thing, MENTION, place(thing, "add"));
    }

    private static Finding<byte[]> mention(Pointed thing, boolean isTold, JsonNode node) {
        if (JsonFields.id(node, "id") == null) {
            return new Finding.Untold<>("no-thing");
        }
        ObjectNode value = place(thing, isTold ? "edited" : "add");
        copy(node, value, "from");
        copy(node, value, "message");
        copy(node, value, CREATED);
        return new Finding.Found<>(written(thing, MENTION, value));
    }

    private static Finding<byte[]> lead(Pointed thing, boolean isTold, JsonNode node) {
        if (!node.path("field_data").isArray()) {
            return new Finding.Untold<>("no-fields");
        }
        ObjectNode value = form(thing);
        value.put("verb", isTold ? "edited" : "add");
        copy(node, value, "ad_id");
        copy(node, value, "field_data");
        copy(node, value, CREATED);
        return new Finding.Found<>(written(thing, LEADGEN, value));
    }

    /** A mention in a post is the post. */
    private static ObjectNode place(Pointed thing, String verb) {
        Optional<NetworkId> post = thing.thread().filter(thread -> !thread.equals(thing.id()));
        ObjectNode value = HubEnvelope.object()
                .put("item", post.isPresent() ? "comment" : "post")
                .put("verb", verb)
                .put("post_id", post.orElse(thing.id()).value());
        if (post.isPresent()) {
            value.put("comment_id", thing.id().value());
            thing.parent().ifPresent(parent -> value.put("parent_id", parent.value()));
        }
        thing.author().ifPresent(author -> {
            value.put("sender_id", author.id().value());
            value.put("sender_name", author.name());
        });
        thing.createdAt().ifPresent(at -> value.put(CREATED, at.getEpochSecond()));
        return value;
    }

    private static ObjectNode form(Pointed thing) {
        ObjectNode value = HubEnvelope.object().put("leadgen_id", thing.id().value());
        thing.thread().ifPresent(form -> value.put("form_id", form.value()));
        thing.advertisement().ifPresent(advertisement -> value.put("ad_id", advertisement));
        thing.createdAt().ifPresent(at -> value.put(CREATED, at.getEpochSecond()));
        return value;
    }

    private static void copy(JsonNode from, ObjectNode to, String field) {
        if (from.hasNonNull(field)) {
            to.set(field, from.get(field));
        }
    }

    private static byte[] written(Pointed thing, String field, ObjectNode value) {
        HubEnvelope envelope = new HubEnvelope("page", thing.account().id(), "changes");
        envelope.change(field, value);
        return envelope.bytes();
    }
}
