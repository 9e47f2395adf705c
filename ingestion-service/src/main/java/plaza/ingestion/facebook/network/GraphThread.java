package plaza.ingestion.facebook.network;

import com.restfb.Parameter;
import com.restfb.types.Comment;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.graph.network.Blind;
import plaza.ingestion.graph.network.GraphApi;
import plaza.ingestion.graph.network.GraphReading;

/**
 * Reads what our page wrote below a post, or in the thread of a comment: Facebook puts an answer to an answer beside it,
 * under their root.
 */
public final class GraphThread {

    private static final int PAGE_SIZE = 100;

    private final GraphReading reading;
    private final AccountRef account;

    public GraphThread(GraphApi api, AccountRef account, Secret token) {
        this.reading = new GraphReading(api, token);
        this.account = account;
    }

    /** What our page wrote around the target since the moment. */
    public Surroundings since(NetworkId target, Instant since) {
        try {
            boolean isPost = target.value().startsWith(account.id() + "_");
            return new Surroundings.Seen(isPost ? own(target, false, since) : own(root(target), true, since));
        } catch (Blind e) {
            return e.what();
        }
    }

    private NetworkId root(NetworkId comment) throws Blind {
        Comment found = reading.thing(comment.value(), Comment.class, "id,parent");
        return Optional.ofNullable(found.getParent())
                .map(Comment::getId)
                .flatMap(NetworkId::find)
                .orElse(comment);
    }

    private List<OwnWord> own(NetworkId root, boolean allLevels, Instant since) throws Blind {
        return reading
                .newest(
                        root + "/comments",
                        Comment.class,
                        comment -> isBefore(comment, since),
                        Parameter.with("filter", allLevels ? "stream" : "toplevel"),
                        Parameter.with("order", "reverse_chronological"),
                        Parameter.with("limit", PAGE_SIZE),
                        Parameter.with("fields", "id,from,message,created_time,parent,attachment"))
                .stream()
                .filter(this::isOurs)
                .map(GraphThread::word)
                .toList()
                .reversed();
    }

    private boolean isOurs(Comment comment) {
        return comment.getFrom() != null
                && account.id().value().equals(comment.getFrom().getId())
                && comment.getCreatedTime() != null;
    }

    private static boolean isBefore(Comment comment, Instant since) {
        return comment.getCreatedTime() != null
                && comment.getCreatedTime().toInstant().isBefore(since);
    }

    private static OwnWord word(Comment comment) {
        return new OwnWord(
                new NetworkId(comment.getId()),
                Optional.ofNullable(comment.getParent())
                        .map(Comment::getId)
                        .flatMap(NetworkId::find)
                        .orElse(null),
                Optional.ofNullable(comment.getMessage()).orElse(""),
                comment.getCreatedTime().toInstant(),
                comment.getAttachment() != null);
    }
}
