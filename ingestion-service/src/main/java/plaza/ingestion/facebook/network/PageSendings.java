package plaza.ingestion.facebook.network;

import com.restfb.Parameter;
import java.time.Instant;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
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

    /** Does it, by one request. */
    public Told send(Draft draft, Secret token) {
        NetworkId target = draft.target();
        return switch (draft.intent().act()) {
            case COMMENT_REPLY, MENTION_REPLY ->
                api.make(token, target + "/comments", "/id", Parameter.with("message", draft.text()));
            case PRIVATE_REPLY, DIRECT_MESSAGE -> messenger.send(draft, token);
            case HIDE -> api.change(token, target, target.value(), Parameter.with("is_hidden", true));
            case UNHIDE -> api.change(token, target, target.value(), Parameter.with("is_hidden", false));
            case DELETE -> api.remove(token, target);
            case LIKE -> api.change(token, target, target + "/likes");
            case TEMPLATE_MESSAGE -> Told.of(Answer.Refused.NOT_POSSIBLE);
        };
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
