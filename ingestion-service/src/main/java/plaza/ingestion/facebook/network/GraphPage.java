package plaza.ingestion.facebook.network;

import com.restfb.DefaultFacebookClient;
import com.restfb.DefaultJsonMapper;
import com.restfb.FacebookClient;
import com.restfb.FacebookEndpoints;
import com.restfb.Parameter;
import com.restfb.Version;
import com.restfb.types.GraphResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Draft;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;

/** A page of ours on the Graph API, spoken to with restfb. Blocking; safe for any number of threads. */
public final class GraphPage {

    private final HttpClient http;
    private final URI base;
    private final Duration answerWithin;
    private final Optional<Secret> appSecret;

    /**
     * @param base scheme, host and port of the Graph API
     * @param connectWithin after this nothing was sent
     * @param answerWithin the whole answer must be there by then
     * @param appSecret proves with each call that it is our app that holds the token; empty to call without proof
     */
    public GraphPage(URI base, Duration connectWithin, Duration answerWithin, Optional<Secret> appSecret) {
        this.base = base;
        this.answerWithin = answerWithin;
        this.appSecret = appSecret;
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectWithin)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build();
    }

    /** Publishes a comment below the target, by one request. */
    public Answer publish(Draft draft, Secret token) {
        GraphExchange exchange = exchange();
        Optional<NetworkId> id = publish(client(exchange, token), draft);
        return GraphAnswers.of(exchange, id);
    }

    private static Optional<NetworkId> publish(FacebookClient client, Draft draft) {
        try {
            GraphResponse response = client.publish(
                    draft.inReplyTo() + "/comments", GraphResponse.class, Parameter.with("message", draft.text()));
            return Optional.ofNullable(response)
                    .map(GraphResponse::getId)
                    .filter(id -> !id.isBlank())
                    .flatMap(NetworkId::find);
        } catch (RuntimeException e) {
            // Its own exceptions, and whatever it breaks on in an odd body: what came back is read from the exchange.
            return Optional.empty();
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
