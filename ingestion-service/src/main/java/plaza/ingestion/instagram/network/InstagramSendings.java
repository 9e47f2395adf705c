package plaza.ingestion.instagram.network;

import com.restfb.Parameter;
import com.restfb.types.instagram.IgComment;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.Act;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.graph.network.Blind;
import plaza.ingestion.graph.network.FileBody;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.graph.network.GraphMessages;
import plaza.ingestion.graph.network.GraphReading;

/** What an Instagram account does. It answers comments of the first level only, so an answer goes to the thread's root. */
public final class InstagramSendings {

    private static final int PAGE_SIZE = 50;

    private final GraphApi api;
    private final GraphMessages direct;

    public InstagramSendings(GraphApi api) {
        this.api = api;
        this.direct = new GraphMessages(api, "instagram");
    }

    /** Does it, by one request. */
    public Told send(Draft draft, Secret token) {
        NetworkId target = draft.target();
        return switch (draft.intent().act()) {
            case COMMENT_REPLY ->
                api.make(token, root(draft) + "/replies", "/id", Parameter.with("message", draft.text()));
            case MENTION_REPLY -> api.make(token, draft.account().id() + "/mentions", "/id", mention(draft));
            case PRIVATE_REPLY, DIRECT_MESSAGE -> direct.send(draft, token);
            case HIDE -> api.change(token, target, target.value(), Parameter.with("hide", true));
            case UNHIDE -> api.change(token, target, target.value(), Parameter.with("hide", false));
            case DELETE -> api.remove(token, target);
            case LIKE, TEMPLATE_MESSAGE -> Told.of(Answer.Refused.NOT_POSSIBLE);
        };
    }

    /** Brings a file there for a message; nothing hangs on public words. */
    public Told upload(Draft draft, Enclosure file, InputStream bytes, Secret token) {
        return draft.intent().act() == Act.DIRECT_MESSAGE
                ? direct.upload(draft, FileBody.of("filedata", file, bytes).inAscii(), file, token)
                : Told.of(Answer.Refused.NOT_POSSIBLE);
    }

    /** What became of it, as far as the network shows. */
    public Surroundings look(Draft draft, Instant since, Secret token) {
        NetworkId target = draft.target();
        return switch (draft.intent().act()) {
            case COMMENT_REPLY -> replies(draft, root(draft) + "/replies", since, token);
            case MENTION_REPLY -> mentioned(draft, since, token);
            case PRIVATE_REPLY, DIRECT_MESSAGE, TEMPLATE_MESSAGE -> direct.look(draft, since, token);
            case HIDE -> api.flag(token, target, "hidden", true);
            case UNHIDE -> api.flag(token, target, "hidden", false);
            case DELETE -> api.gone(token, target);
            case LIKE -> new Surroundings.Stands(false);
        };
    }

    private static NetworkId root(Draft draft) {
        return draft.intent().rootId().orElse(draft.target());
    }

    /** Somebody names us in a comment, or in the caption of what they show. */
    private static Parameter[] mention(Draft draft) {
        List<Parameter> parameters = new ArrayList<>();
        parameters.add(Parameter.with(
                "media_id", draft.intent().threadId().orElse(draft.target()).value()));
        if (isInComment(draft)) {
            parameters.add(Parameter.with("comment_id", draft.target().value()));
        }
        parameters.add(Parameter.with("message", draft.text()));
        return parameters.toArray(Parameter[]::new);
    }

    private static boolean isInComment(Draft draft) {
        return draft.intent()
                .threadId()
                .filter(media -> !media.equals(draft.target()))
                .isPresent();
    }

    /** Our answer to a comment stands among its replies, our answer to a caption among the comments. */
    private Surroundings mentioned(Draft draft, Instant since, Secret token) {
        String place = draft.target() + (isInComment(draft) ? "/replies" : "/comments");
        return replies(draft, place, since, token);
    }

    /** The network promises no order here, so the list is read to its end. */
    private Surroundings replies(Draft draft, String place, Instant since, Secret token) {
        try {
            return new Surroundings.Seen(new GraphReading(api, token)
                            .newest(
                                    place,
                                    IgComment.class,
                                    comment -> false,
                                    Parameter.with("limit", PAGE_SIZE),
                                    Parameter.with("fields", "id,text,timestamp,from"))
                            .stream()
                            .filter(comment -> isOurs(comment, draft, since))
                            .map(InstagramSendings::word)
                            .toList());
        } catch (Blind e) {
            return e.what();
        }
    }

    private static boolean isOurs(IgComment comment, Draft draft, Instant since) {
        return comment.getFrom() != null
                && draft.account().id().value().equals(comment.getFrom().getId())
                && comment.getTimestamp() != null
                && !comment.getTimestamp().toInstant().isBefore(since);
    }

    private static OwnWord word(IgComment comment) {
        return new OwnWord(
                new NetworkId(comment.getId()),
                null,
                Optional.ofNullable(comment.getText()).orElse(""),
                comment.getTimestamp().toInstant());
    }
}
