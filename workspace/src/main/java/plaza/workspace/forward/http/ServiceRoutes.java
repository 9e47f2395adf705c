package plaza.workspace.forward.http;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.ProxyOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import plaza.workspace.forward.ServiceAddresses;
import plaza.workspace.forward.model.Way;
import plaza.workspace.problem.WorkspaceProblem;

/** {@code /svc/{service}/…}: leads the page's requests to the services with the session's bearer. */
@ApplicationScoped
class ServiceRoutes {

    private static final Duration CONNECT_WITHIN = Duration.ofSeconds(2);

    /** Streams hold a connection each, so this is no queue but a bound on what one process opens. */
    private static final int MOST_CONNECTIONS = 2_000;

    private final ServiceAddresses addresses;
    private final HttpClient client;

    ServiceRoutes(Vertx vertx, ServiceAddresses addresses) {
        this.addresses = addresses;
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout((int) CONNECT_WITHIN.toMillis()),
                new PoolOptions().setHttp1MaxSize(MOST_CONNECTIONS));
    }

    void register(@Observes Router router) {
        router.route(Way.PREFIX + "*").handler(this::lead);
    }

    private void lead(RoutingContext context) {
        Optional<Way> way = Way.find(context.normalizedPath(), context.request().query());
        Optional<String> bearer = bearer(context);
        if (way.isEmpty()) {
            refuse(context, WorkspaceProblem.NO_SUCH_WAY);
        } else if (bearer.isEmpty()) {
            refuse(context, WorkspaceProblem.SESSION_OVER);
        } else {
            forward(context, way.get(), bearer.get());
        }
    }

    private void forward(RoutingContext context, Way way, String bearer) {
        ServiceAddresses.Address address = addresses.of(way.service());
        RequestOptions origin = new RequestOptions()
                .setHost(address.host())
                .setPort(address.port())
                .setSsl(address.secure());
        HttpProxy.reverseProxy(new ProxyOptions().setSupportWebSocket(false), client)
                .origin(proxied -> client.request(origin))
                .addInterceptor(new Forwarding(way.target(), bearer))
                .handle(context.request());
    }

    private static Optional<String> bearer(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                ? Optional.ofNullable(user.getSecurityIdentity().getCredential(AccessTokenCredential.class))
                        .map(AccessTokenCredential::getToken)
                : Optional.empty();
    }

    private static Future<Void> refuse(RoutingContext context, WorkspaceProblem problem) {
        return context.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, WorkspaceProblem.MEDIA_TYPE)
                .end(problem.json());
    }
}
