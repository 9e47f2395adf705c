package plaza.ingestion.facebook.network;

import com.restfb.Connection;
import com.restfb.Parameter;
import com.restfb.types.Comment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.OwnWord;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.facebook.model.ErrorMeaning;
import plaza.ingestion.facebook.model.GraphError;

/**
 * Reads what our page wrote below a post, or in the thread of a comment: Facebook puts an answer to an answer beside it,
 * under their root. Newest first, so that a long thread is not read to its beginning. An answer that is not plainly a
 * list never counts as an empty one.
 */
public final class GraphThread {

    private static final int PAGE_SIZE = 100;
    private static final int MOST_PAGES = 50;

    private final GraphPage page;
    private final AccountRef account;
    private final Secret token;

    public GraphThread(GraphPage page, AccountRef account, Secret token) {
        this.page = page;
        this.account = account;
        this.token = token;
    }

    /** What our page wrote around the target since the moment. */
    public Surroundings since(NetworkId target, Instant since) {
        try {
            boolean isPost = target.value().startsWith(account.id() + "_");
            return new Surroundings.Seen(isPost ? own(target, false, since) : own(root(target), true, since));
        } catch (Blind e) {
            return e.what;
        }
    }

    private NetworkId root(NetworkId comment) throws Blind {
        GraphExchange exchange = page.exchange();
        Comment found = called(exchange, GraphJson::isThing, () -> page.client(exchange, token)
                .fetchObject(comment.value(), Comment.class, Parameter.with("fields", "id,parent")));
        return Optional.ofNullable(found.getParent())
                .map(Comment::getId)
                .flatMap(NetworkId::find)
                .orElse(comment);
    }

    private List<OwnWord> own(NetworkId root, boolean allLevels, Instant since) throws Blind {
        List<OwnWord> own = new ArrayList<>();
        String after = null;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Connection<Comment> comments = comments(root, allLevels, after);
            comments.getData().stream()
                    .filter(comment -> isOurs(comment, since))
                    .map(GraphThread::word)
                    .forEach(own::add);
            after = comments.getAfterCursor();
            boolean isOld = comments.getData().stream().anyMatch(comment -> isBefore(comment, since));
            if (isOld || after == null || comments.getData().isEmpty() || !comments.hasNext()) {
                return own.reversed();
            }
        }
        throw new Blind(new Surroundings.Unseen("too-long"));
    }

    private Connection<Comment> comments(NetworkId root, boolean allLevels, @Nullable String after) throws Blind {
        GraphExchange exchange = page.exchange();
        List<Parameter> parameters = new ArrayList<>(List.of(
                Parameter.with("filter", allLevels ? "stream" : "toplevel"),
                Parameter.with("order", "reverse_chronological"),
                Parameter.with("limit", PAGE_SIZE),
                Parameter.with("fields", "id,from,message,created_time,parent")));
        if (after != null) {
            parameters.add(Parameter.with("after", after));
        }
        return called(exchange, GraphJson::isList, () -> page.client(exchange, token)
                .fetchConnection(root + "/comments", Comment.class, parameters.toArray(Parameter[]::new)));
    }

    private static <T> T called(GraphExchange exchange, Predicate<GraphReply> whole, Supplier<T> call) throws Blind {
        T result;
        try {
            result = call.get();
        } catch (RuntimeException e) {
            // Its own exceptions, and whatever it breaks on in an odd body: what came back is read from the exchange.
            throw new Blind(blindness(exchange));
        }
        boolean isSeen = exchange.reply()
                .filter(reply -> reply.isSuccess() && GraphJson.error(reply).isEmpty() && whole.test(reply))
                .isPresent();
        if (!isSeen) {
            throw new Blind(blindness(exchange));
        }
        return result;
    }

    private static Surroundings blindness(GraphExchange exchange) {
        Optional<GraphError> error = exchange.reply().flatMap(GraphJson::error);
        if (error.isEmpty()) {
            return new Surroundings.Unseen(
                    exchange.reply().map(reply -> "http-" + reply.status()).orElseGet(exchange::broke));
        }
        ErrorMeaning meaning = error.get().meaning();
        if (meaning == ErrorMeaning.UNAUTHORISED) {
            return new Surroundings.Unauthorised();
        }
        return meaning == ErrorMeaning.TARGET_GONE
                ? new Surroundings.Gone(GraphAnswers.cause(RefusalReason.TARGET_GONE, error.get()))
                : new Surroundings.Unseen("code-" + error.get().code());
    }

    private boolean isOurs(Comment comment, Instant since) {
        return comment.getFrom() != null
                && account.id().value().equals(comment.getFrom().getId())
                && comment.getCreatedTime() != null
                && !isBefore(comment, since);
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
                comment.getCreatedTime().toInstant());
    }

    /** Ends a reading that cannot be gone on with. */
    private static final class Blind extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Surroundings what;

        Blind(Surroundings what) {
            super("the network cannot be read", null, false, false);
            this.what = what;
        }
    }
}
