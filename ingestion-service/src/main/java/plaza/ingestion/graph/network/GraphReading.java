package plaza.ingestion.graph.network;

import com.restfb.Connection;
import com.restfb.FacebookClient;
import com.restfb.Parameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;

/** Reads the Graph API. An answer that is not plainly what was asked for never counts as an empty one. */
public final class GraphReading {

    private static final int MOST_PAGES = 50;

    private final GraphApi api;
    private final Secret token;

    public GraphReading(GraphApi api, Secret token) {
        this.api = api;
        this.token = token;
    }

    /** One thing. */
    public <T> T thing(String id, Class<T> type, String fields) throws Blind {
        return called(GraphJson::isThing, client -> client.fetchObject(id, type, Parameter.with("fields", fields)));
    }

    /**
     * A list that the network gives newest first, so that a long one is not read to its beginning.
     *
     * @param isOld what is not wanted any more; the list is read no further than a page with such a thing
     */
    public <T> List<T> newest(String path, Class<T> type, Predicate<T> isOld, Parameter... parameters) throws Blind {
        List<T> found = new ArrayList<>();
        String after = null;
        for (int pages = 0; pages < MOST_PAGES; pages++) {
            Connection<T> page = page(path, type, after, parameters);
            page.getData().stream().filter(isOld.negate()).forEach(found::add);
            after = page.getAfterCursor();
            boolean reachesOld = page.getData().stream().anyMatch(isOld);
            if (reachesOld || after == null || page.getData().isEmpty() || !page.hasNext()) {
                return found;
            }
        }
        throw new Blind(new Surroundings.Unseen("too-long"));
    }

    private <T> Connection<T> page(String path, Class<T> type, @Nullable String after, Parameter... parameters)
            throws Blind {
        List<Parameter> all = new ArrayList<>(Arrays.asList(parameters));
        if (after != null) {
            all.add(Parameter.with("after", after));
        }
        return called(GraphJson::isList, client -> client.fetchConnection(path, type, all.toArray(Parameter[]::new)));
    }

    private <T> T called(Predicate<GraphReply> whole, Function<FacebookClient, T> call) throws Blind {
        GraphExchange exchange = api.exchange();
        T result;
        try {
            result = call.apply(api.client(exchange, token));
        } catch (RuntimeException e) {
            // Its own exceptions, and whatever it breaks on in an odd body: what came back is read from the exchange.
            throw new Blind(GraphAnswers.blindness(exchange));
        }
        boolean isSeen = exchange.reply()
                .filter(reply -> reply.isSuccess() && GraphJson.error(reply).isEmpty() && whole.test(reply))
                .isPresent();
        if (!isSeen) {
            throw new Blind(GraphAnswers.blindness(exchange));
        }
        return result;
    }
}
