package plaza.workspace.live.network;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.MultiEmitter;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import plaza.workspace.forward.ServiceAddresses;
import plaza.workspace.forward.model.Service;
import plaza.workspace.live.ServiceStreams;
import plaza.workspace.live.model.EventReader;
import plaza.workspace.live.model.LinkState;
import plaza.workspace.live.model.Source;

/** Reads the services' streams with Vert.x; a page that leaves closes what was opened for it. */
@ApplicationScoped
class HttpServiceStreams implements ServiceStreams {

    private static final String HEARTBEAT = "/api/v1/agents/me/presence/heartbeat";
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(5);

    /** The services send a comment every 20 s; a stream without any for this long is dead. */
    private static final Duration SILENT_FOR = Duration.ofSeconds(60);

    private static final int MOST_CONNECTIONS = 5_000;
    private static final int OK = 200;
    private static final int NO_CONTENT = 204;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private final ServiceAddresses addresses;
    private final HttpClient client;

    HttpServiceStreams(Vertx vertx, ServiceAddresses addresses) {
        this.addresses = addresses;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout((int) ANSWER_WITHIN.toMillis()),
                new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
    }

    @Override
    public Multi<Signal> open(Source source, String bearer, Optional<String> lastId) {
        RequestOptions options = request(HttpMethod.GET, service(source), source.path(), bearer)
                .putHeader(HttpHeaders.ACCEPT, "text/event-stream");
        lastId.ifPresent(id -> options.putHeader("Last-Event-ID", id));
        return Multi.createFrom().emitter(emitter -> follow(options, emitter));
    }

    @Override
    public Uni<LinkState> beat(String bearer) {
        RequestOptions options =
                request(HttpMethod.POST, Service.AGENT, HEARTBEAT, bearer).setTimeout(ANSWER_WITHIN.toMillis());
        return Uni.createFrom()
                .completionStage(() -> client.request(options)
                        .compose(HttpClientRequest::send)
                        .compose(HttpServiceStreams::drained)
                        .toCompletionStage())
                .map(HttpServiceStreams::link)
                .onFailure()
                .recoverWithItem(LinkState.DOWN);
    }

    private void follow(RequestOptions options, MultiEmitter<? super Signal> emitter) {
        AtomicBoolean over = new AtomicBoolean();
        client.request(options).onFailure(emitter::fail).onSuccess(request -> {
            emitter.onTermination(() -> leave(request, over));
            request.send()
                    .onFailure(failure -> unless(over, () -> emitter.fail(failure)))
                    .onSuccess(response -> read(response, emitter, over));
        });
    }

    private static void leave(HttpClientRequest request, AtomicBoolean over) {
        over.set(true);
        request.reset();
    }

    /** Leaving resets the request, and the request says so: nobody is there any more to hear of it. */
    private static void unless(AtomicBoolean over, Runnable word) {
        if (!over.get()) {
            word.run();
        }
    }

    private static void read(HttpClientResponse response, MultiEmitter<? super Signal> emitter, AtomicBoolean over) {
        if (response.statusCode() != OK) {
            emitter.fail(refusal(response.statusCode()));
            return;
        }
        EventReader reader = new EventReader();
        emitter.emit(new Signal.Stands());
        response.exceptionHandler(failure -> unless(over, () -> emitter.fail(failure)));
        response.endHandler(end -> unless(over, emitter::complete));
        response.handler(piece -> pass(piece.getBytes(), reader, emitter));
    }

    private static void pass(byte[] piece, EventReader reader, MultiEmitter<? super Signal> emitter) {
        try {
            reader.read(piece).forEach(event -> emitter.emit(new Signal.Told(event)));
        } catch (IllegalStateException tooLong) {
            emitter.fail(tooLong);
        }
    }

    private static Exception refusal(int status) {
        return status == FORBIDDEN || status == NOT_FOUND
                ? new Refused(status)
                : new IOException("a stream was answered with " + status);
    }

    private static Future<Integer> drained(HttpClientResponse response) {
        return response.body().map(body -> response.statusCode());
    }

    private static LinkState link(int status) {
        return switch (status) {
            case OK, NO_CONTENT -> LinkState.UP;
            case FORBIDDEN -> LinkState.REFUSED;
            default -> LinkState.DOWN;
        };
    }

    private RequestOptions request(HttpMethod method, Service service, String path, String bearer) {
        ServiceAddresses.Address address = addresses.of(service);
        return new RequestOptions()
                .setMethod(method)
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.secure())
                .setURI(path)
                .setIdleTimeout(SILENT_FOR.toMillis())
                .putHeader(HttpHeaders.AUTHORIZATION, "Bearer " + bearer);
    }

    private static Service service(Source source) {
        return switch (source) {
            case CONVERSATION -> Service.CONVERSATION;
            case AGENT -> Service.AGENT;
        };
    }
}
