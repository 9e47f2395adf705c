package plaza.ingestion.facebook.network;

import com.restfb.Parameter;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.graph.network.FileBody;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.graph.network.GraphMessages;

/** What a Facebook page does: in public on walls, in private by Messenger. */
public final class PageSendings {

    private final GraphApi api;
    private final GraphMessages messenger;

    public PageSendings(GraphApi api) {
        this.api = api;
        this.messenger = new GraphMessages(api, "messenger");
    }

    /** Brings a file there: for a comment as a photo that the page does not show, for a message as an attachment. */
    public Told upload(Draft draft, Enclosure file, InputStream bytes, Secret token) {
        return switch (draft.intent().act()) {
            case COMMENT_REPLY, MENTION_REPLY ->
                api.upload(
                        token,
                        draft.account().id() + "/photos",
                        "/id",
                        FileBody.of("source", file, bytes),
                        Parameter.with("published", false));
            case DIRECT_MESSAGE -> messenger.upload(draft, FileBody.of("filedata", file, bytes), file, token);
            case PRIVATE_REPLY, TEMPLATE_MESSAGE, HIDE, UNHIDE, DELETE, LIKE -> Told.of(Answer.Refused.NOT_POSSIBLE);
        };
    }

    /** Does it, by one request. */
    public Told send(Draft draft, Secret token) {
        NetworkId target = draft.target();
        return switch (draft.intent().act()) {
            case COMMENT_REPLY, MENTION_REPLY -> api.make(token, target + "/comments", "/id", comment(draft));
            case PRIVATE_REPLY, DIRECT_MESSAGE -> messenger.send(draft, token);
            case HIDE -> api.change(token, target, target.value(), Parameter.with("is_hidden", true));
            case UNHIDE -> api.change(token, target, target.value(), Parameter.with("is_hidden", false));
            case DELETE -> api.remove(token, target);
            case LIKE -> api.change(token, target, target + "/likes");
            case TEMPLATE_MESSAGE -> Told.of(Answer.Refused.NOT_POSSIBLE);
        };
    }

    /** A photo stands with words or without. */
    private static Parameter[] comment(Draft draft) {
        Parameter words = Parameter.with("message", draft.text());
        Optional<Parameter> photo = draft.file()
                .map(file -> Parameter.with("attachment_id", file.id().value()));
        return photo.map(one -> draft.text().isBlank() ? new Parameter[] {one} : new Parameter[] {words, one})
                .orElseGet(() -> new Parameter[] {words});
    }

    /** What became of it, as far as the network shows. */
    public Surroundings look(Draft draft, Instant since, Secret token) {
        NetworkId target = draft.target();
        return switch (draft.intent().act()) {
            case COMMENT_REPLY, MENTION_REPLY -> new GraphThread(api, draft.account(), token).since(target, since);
            case PRIVATE_REPLY, DIRECT_MESSAGE, TEMPLATE_MESSAGE -> messenger.look(draft, since, token);
            case HIDE -> api.flag(token, target, "is_hidden", true);
            case UNHIDE -> api.flag(token, target, "is_hidden", false);
            case DELETE -> api.gone(token, target);
            case LIKE -> api.flag(token, target, "user_likes", true);
        };
    }
}
