package plaza.ingestion.graph.network;

import com.fasterxml.jackson.databind.JsonNode;
import com.restfb.BinaryAttachment;
import com.restfb.Body;
import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultJsonMapper;
import com.restfb.FacebookClient;
import com.restfb.FacebookEndpoints;
import com.restfb.Parameter;
import com.restfb.Version;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Function;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.FileAddress;
import plaza.ingestion.channel.model.Finding;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Secret;
import plaza.ingestion.channel.model.Surroundings;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.channel.model.Usage;

/** The Graph API, spoken to with restfb as one of our accounts. Blocking; safe for any number of threads. */
public final class GraphApi {

    private final HttpClient http;
    private final URI base;
    private final Duration answerWithin;
    private final Duration uploadWithin;
    private final Optional<Secret> appSecret;

    /**
     * @param base scheme, host and port of the Graph API
     * @param connectWithin after this nothing was sent
     * @param answerWithin the whole answer must be there by then
     * @param uploadWithin the same where a file goes along
     * @param appSecret proves with each call that it is our app that holds the token; empty to call without proof
     */
    public GraphApi(
            URI base,
            Duration connectWithin,
            Duration answerWithin,
            Duration uploadWithin,
            Optional<Secret> appSecret) {
        this.base = base;
        this.answerWithin = answerWithin;
        this.uploadWithin = uploadWithin;
        this.appSecret = appSecret;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectWithin)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** One that takes no longer where a file goes along. */
    public GraphApi(URI base, Duration connectWithin, Duration answerWithin, Optional<Secret> appSecret) {
        this(base, connectWithin, answerWithin, answerWithin, appSecret);
    }

    /**
     * Brings a file there by one request; told as made is what the network calls it.
     *
     * @param id where the answer tells that, as a JSON pointer
     */
    public Told upload(Secret token, String path, String id, FileBody file, Parameter... parameters) {
        // restfb would read the whole file into memory: it gets an empty one, and the exchange sends the bytes.
        BinaryAttachment binary = BinaryAttachment.with(file.field(), file.name(), new byte[0], file.mediaType());
        GraphExchange exchange = new GraphExchange(http, uploadWithin, file);
        tried(exchange, token, client -> client.publish(path, String.class, List.of(binary), parameters));
        return GraphAnswers.of(exchange, reply -> GraphJson.id(reply, id));
    }

    /**
     * Makes something by one request.
     *
     * @param id where the answer tells the id of what was made, as a JSON pointer
     */
    public Told make(Secret token, String path, String id, Parameter... parameters) {
        return call(token, client -> client.publish(path, String.class, parameters), reply -> GraphJson.id(reply, id));
    }

    /** Makes something by one request whose body is JSON. */
    public Told make(Secret token, String path, String id, Map<String, ?> body) {
        return call(
                token,
                client -> client.publish(path, String.class, Body.withData(body)),
                reply -> GraphJson.id(reply, id));
    }

    /** Changes the target by one request; what is told then is the target. */
    public Told change(Secret token, NetworkId target, String path, Parameter... parameters) {
        return call(token, client -> client.publish(path, String.class, parameters), reply -> Optional.of(target)
                .filter(done -> GraphJson.isDone(reply)));
    }

    /** Takes the target away by one request; what is told then is the target, also where it was gone before. */
    public Told remove(Secret token, NetworkId target) {
        Told told = call(token, client -> client.deleteObject(target.value()), reply -> Optional.of(target)
                .filter(done -> GraphJson.isDone(reply)));
        boolean isGone =
                told.answer() instanceof Answer.Refused(var cause) && cause.reason() == RefusalReason.TARGET_GONE;
        return isGone ? new Told(new Answer.Published(target), told.usage()) : told;
    }

    /** Reads whether a flag of the target is as it is wanted. */
    public Surroundings flag(Secret token, NetworkId target, String name, boolean wanted) {
        GraphExchange exchange = exchange();
        tried(
                exchange,
                token,
                client -> client.fetchObject(target.value(), String.class, Parameter.with("fields", "id," + name)));
        return exchange.reply()
                .filter(reply -> reply.isSuccess() && GraphJson.error(reply).isEmpty())
                .flatMap(reply -> GraphJson.flag(reply, name))
                .<Surroundings>map(told -> new Surroundings.Stands(told == wanted))
                .orElseGet(() -> GraphAnswers.blindness(exchange));
    }

    /** Reads whether the target is gone. */
    public Surroundings gone(Secret token, NetworkId target) {
        GraphExchange exchange = exchange();
        tried(
                exchange,
                token,
                client -> client.fetchObject(target.value(), String.class, Parameter.with("fields", "id")));
        boolean stands = exchange.reply()
                .filter(reply -> reply.isSuccess() && GraphJson.error(reply).isEmpty() && GraphJson.isThing(reply))
                .isPresent();
        if (stands) {
            return new Surroundings.Stands(false);
        }
        Surroundings blindness = GraphAnswers.blindness(exchange);
        return blindness instanceof Surroundings.Gone ? new Surroundings.Stands(true) : blindness;
    }

    /** Asks where a file lies. */
    public FileAddress file(NetworkId file, Secret token) {
        GraphExchange exchange = exchange();
        tried(exchange, token, client -> client.fetchObject(file.value(), String.class));
        return exchange.reply()
                .filter(reply -> reply.isSuccess() && GraphJson.error(reply).isEmpty())
                .flatMap(GraphJson::url)
                .<FileAddress>map(FileAddress.There::new)
                .orElseGet(() -> absent(GraphAnswers.blindness(exchange)));
    }

    private static FileAddress absent(Surroundings blindness) {
        return blindness instanceof Surroundings.Gone ? new FileAddress.Gone() : new FileAddress.Unknown("not-told");
    }

    /** Reads whatever stands there. */
    public Asked<JsonNode> ask(Secret token, String path, Parameter... parameters) {
        GraphExchange exchange = exchange();
        tried(exchange, token, client -> client.fetchObject(path, String.class, parameters));
        return asked(exchange, Optional::of);
    }

    /** Asks the network to do something that is no word of ours. */
    public Asked<Boolean> order(Secret token, String path, Parameter... parameters) {
        GraphExchange exchange = exchange();
        tried(exchange, token, client -> client.publish(path, String.class, parameters));
        return asked(exchange, tree -> Optional.of(tree.path("success").asBoolean()));
    }

    private static <T> Asked<T> asked(GraphExchange exchange, Function<JsonNode, Optional<T>> told) {
        Usage usage = exchange.reply().map(GraphJson::usage).orElse(Usage.NONE);
        return exchange.reply()
                .filter(reply -> reply.isSuccess() && GraphJson.error(reply).isEmpty())
                .flatMap(reply -> GraphJson.tree(reply.body()))
                .flatMap(told)
                .map(value -> new Asked<>(new Finding.Found<>(value), usage))
                .orElseGet(() -> new Asked<>(GraphAnswers.untold(exchange), usage));
    }

    private Told call(Secret token, Consumer<FacebookClient> call, Function<GraphReply, Optional<NetworkId>> made) {
        GraphExchange exchange = exchange();
        tried(exchange, token, call);
        return GraphAnswers.of(exchange, made);
    }

    private void tried(GraphExchange exchange, Secret token, Consumer<FacebookClient> call) {
        try {
            call.accept(client(exchange, token));
        } catch (RuntimeException ignored) {
            // Its own exceptions, and whatever it breaks on in an odd body: what came back is read from the exchange.
        }
    }

    GraphExchange exchange() {
        return new GraphExchange(http, answerWithin);
    }

    FacebookClient client(GraphExchange exchange, Secret token) {
        String words = text(token);
        DefaultFacebookClient client = appSecret
                .map(secret -> new DefaultFacebookClient(
                        words, text(secret), exchange, new DefaultJsonMapper(), Version.LATEST))
                .orElseGet(() -> new DefaultFacebookClient(words, exchange, new DefaultJsonMapper(), Version.LATEST));
        client.setFacebookEndpointUrls(new Endpoints(base.toString()));
        client.setHeaderAuthorization(true);
        return client;
    }

    private static String text(Secret secret) {
        return new String(secret.bytes(), StandardCharsets.UTF_8);
    }

    /** Every address that restfb may use is the one of the settings: no call may leave for another host. */
    private record Endpoints(String base) implements FacebookEndpoints {

        @Override
        public String getFacebookEndpoint() {
            return base;
        }

        @Override
        public String getGraphEndpoint() {
            return base;
        }

        @Override
        public String getGraphVideoEndpoint() {
            return base;
        }

        @Override
        public String getReelUploadEndpoint() {
            return base;
        }
    }
}
