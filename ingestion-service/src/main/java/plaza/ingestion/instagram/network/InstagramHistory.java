package plaza.ingestion.instagram.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.restfb.Parameter;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
 * Reads the comments below an account's media back as their webhook would have told them. Media do not tell when
 * something was last said below them, so the newest ones are all opened.
 */
public final class InstagramHistory {

    public static final String MEDIA = "media";
    public static final String COMMENTS = "comments";

    private static final int NEWEST_MEDIA = 50;
    private static final int COMMENTS_A_PAGE = 50;
    private static final int MOST_PAGES_OF_COMMENTS = 20;
    private static final String AT = "timestamp";
    private static final String WORDS = "id,text,timestamp,from,username,parent_id";

    private final GraphApi api;

    public InstagramHistory(GraphApi api) {
        this.api = api;
    }

    /** The newest media, to look below them. */
    public Asked<Recalled> media(AccountRef account, Question question, Secret token) {
        return GraphPage.read(
                        api,
                        token,
                        account.id() + "/media",
                        question,
                        Parameter.with("fields", "id,comments_count"),
                        Parameter.with("limit", NEWEST_MEDIA))
                .then(page -> new Finding.Found<>(new Recalled(new byte[0], 0, below(page))));
    }

    private static List<Question> below(GraphPage page) {
        List<Question> next = new ArrayList<>();
        for (JsonNode media : page.items()) {
            NetworkId id = JsonFields.id(media, "id");
            if (id != null && media.path("comments_count").asInt(1) > 0) {
                next.add(Question.of(COMMENTS, id));
            }
        }
        return next;
    }

    /**
     * The comments below one of the media with what answers them. An old comment may have a new answer, so its page is
     * read whole, and no further than where the comments themselves are old.
     */
    public Asked<Recalled> comments(AccountRef account, Question question, Instant since, Secret token) {
        return GraphPage.read(
                        api,
                        token,
                        question.of() + "/comments",
                        question,
                        Parameter.with("fields", WORDS + ",replies{" + WORDS + "}"),
                        Parameter.with("limit", COMMENTS_A_PAGE))
                .then(page -> new Finding.Found<>(said(account, page, question, since)));
    }

    private static Recalled said(AccountRef account, GraphPage page, Question question, Instant since) {
        HubEnvelope envelope = new HubEnvelope("instagram", account.id(), "changes");
        for (JsonNode comment : page.items()) {
            add(envelope, question.of(), comment, null, since);
            NetworkId root = JsonFields.id(comment, "id");
            comment.path("replies").path("data").forEach(reply -> add(envelope, question.of(), reply, root, since));
        }
        return envelope.recalled(page.further(question, AT, since, MOST_PAGES_OF_COMMENTS).stream()
                .toList());
    }

    private static void add(
            HubEnvelope envelope, NetworkId media, JsonNode comment, @Nullable NetworkId root, Instant since) {
        NetworkId id = JsonFields.id(comment, "id");
        Instant at = JsonFields.time(comment, AT);
        if (id == null || (at != null && at.isBefore(since))) {
            return;
        }
        ObjectNode value = HubEnvelope.object().put("id", id.value());
        value.putObject("media").put("id", media.value());
        NetworkId parent = JsonFields.id(comment, "parent_id");
        NetworkId above = parent == null ? root : parent;
        if (above != null) {
            value.put("parent_id", above.value());
        }
        if (at != null) {
            value.put("timestamp", at.getEpochSecond());
        }
        if (comment.path("from").path("id").isTextual()) {
            value.set("from", comment.path("from"));
        }
        String text = comment.path("text").asText("");
        envelope.change("comments", text.isEmpty() ? value : value.put("text", text));
    }
}
