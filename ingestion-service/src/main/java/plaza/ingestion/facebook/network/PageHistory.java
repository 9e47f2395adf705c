package plaza.ingestion.facebook.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.restfb.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Question;
import plaza.ingestion.channel.model.Recalled;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.network.JsonFields;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.graph.network.GraphPage;
import plaza.ingestion.meta.network.HubEnvelope;

/**
 * Reads a page's wall back as its feed would have told it. A post tells when something was last said below it, so only
 * those are opened on which something happened; the oldest of many posts are left closed.
 */
public final class PageHistory {

    public static final String POSTS = "posts";
    public static final String COMMENTS = "comments";

    private static final int POSTS_A_PAGE = 50;
    private static final int MOST_PAGES_OF_POSTS = 6;
    private static final int COMMENTS_A_PAGE = 100;
    private static final int MOST_PAGES_OF_COMMENTS = 20;
    private static final String UPDATED = "updated_time";
    private static final String CREATED = "created_time";

    private final GraphApi api;

    public PageHistory(GraphApi api) {
        this.api = api;
    }

    /** The wall's posts: those written since the moment, and where comments are to be looked for. */
    public Asked<Recalled> posts(AccountRef account, Question question, Instant since, Secret token) {
        return GraphPage.read(
                        api,
                        token,
                        account.id() + "/feed",
                        question,
                        Parameter.with("fields", "id,from,message,created_time,updated_time,is_published"),
                        Parameter.with("limit", POSTS_A_PAGE))
                .then(page -> new Finding.Found<>(wall(account, page, question, since)));
    }

    private static Recalled wall(AccountRef account, GraphPage page, Question question, Instant since) {
        HubEnvelope envelope = new HubEnvelope("page", account.id(), "changes");
        List<Question> next = new ArrayList<>();
        for (JsonNode post : page.items()) {
            NetworkId id = JsonFields.id(post, "id");
            Instant updated = JsonFields.time(post, UPDATED);
            if (id == null || (updated != null && updated.isBefore(since))) {
                continue;
            }
            next.add(Question.of(COMMENTS, id));
            Instant created = JsonFields.time(post, CREATED);
            if (created != null && !created.isBefore(since)) {
                envelope.change("feed", post(id, post, created));
            }
        }
        page.after()
                .filter(place -> question.page() + 1 < MOST_PAGES_OF_POSTS)
                .map(question::next)
                .ifPresent(next::add);
        return envelope.recalled(next);
    }

    private static ObjectNode post(NetworkId id, JsonNode post, Instant created) {
        ObjectNode value = HubEnvelope.object()
                .put("item", "status")
                .put("verb", "add")
                .put("post_id", id.value())
                .put("created_time", created.getEpochSecond());
        if (post.path("is_published").isBoolean()) {
            value.put("published", post.path("is_published").booleanValue() ? 1 : 0);
        }
        return said(value, post);
    }

    /** The comments below a post, on all levels, since the moment. */
    public Asked<Recalled> comments(AccountRef account, Question question, Instant since, Secret token) {
        return GraphPage.read(
                        api,
                        token,
                        question.of() + "/comments",
                        question,
                        Parameter.with("filter", "stream"),
                        Parameter.with("order", "reverse_chronological"),
                        Parameter.with("fields", "id,from,message,created_time,parent,attachment"),
                        Parameter.with("limit", COMMENTS_A_PAGE))
                .then(page -> new Finding.Found<>(below(account, page, question, since)));
    }

    private static Recalled below(AccountRef account, GraphPage page, Question question, Instant since) {
        HubEnvelope envelope = new HubEnvelope("page", account.id(), "changes");
        for (JsonNode comment : page.since(CREATED, since)) {
            NetworkId id = JsonFields.id(comment, "id");
            if (id != null) {
                envelope.change("feed", comment(question.of(), id, comment));
            }
        }
        return envelope.recalled(page.further(question, CREATED, since, MOST_PAGES_OF_COMMENTS).stream()
                .toList());
    }

    private static ObjectNode comment(NetworkId post, NetworkId id, JsonNode comment) {
        NetworkId parent = JsonFields.id(comment.path("parent"), "id");
        ObjectNode value = HubEnvelope.object()
                .put("item", "comment")
                .put("verb", "add")
                .put("post_id", post.value())
                .put("comment_id", id.value())
                .put("parent_id", parent == null ? post.value() : parent.value());
        Instant created = JsonFields.time(comment, CREATED);
        if (created != null) {
            value.put("created_time", created.getEpochSecond());
        }
        String picture = JsonFields.url(
                comment.path("attachment").path("media").path("image").path("src"));
        if (picture != null) {
            value.put("photo", picture);
        }
        return said(value, comment);
    }

    private static ObjectNode said(ObjectNode value, JsonNode thing) {
        if (thing.path("from").path("id").isTextual()) {
            value.set("from", thing.path("from"));
        }
        String text = thing.path("message").asText("");
        return text.isEmpty() ? value : value.put("message", text);
    }
}
