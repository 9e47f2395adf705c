package plaza.workspace.forward.http;

import io.vertx.core.Future;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyRequest;
import io.vertx.httpproxy.ProxyResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import plaza.workspace.problem.WorkspaceProblem;

/** What changes on the way to a service and back: only headers that mean something to it pass, and none that set cookies. */
final class Forwarding implements ProxyInterceptor {

    private static final Set<String> TO_THE_SERVICE = Set.of(
            "accept",
            "accept-encoding",
            "accept-language",
            "cache-control",
            "content-encoding",
            "content-length",
            "content-type",
            "idempotency-key",
            "if-match",
            "if-none-match",
            "last-event-id",
            "traceparent",
            "tracestate",
            "transfer-encoding");

    private final String target;
    private final String bearer;

    /**
     * One request's way.
     *
     * @param target path and query as the service sees them
     * @param bearer the access token
     */
    Forwarding(String target, String bearer) {
        this.target = target;
        this.bearer = bearer;
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        ProxyRequest request = context.request();
        MultiMap headers = request.headers();
        List.copyOf(headers.names()).stream()
                .filter(name -> !TO_THE_SERVICE.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(headers::remove);
        headers.set(HttpHeaders.AUTHORIZATION, "Bearer " + bearer);
        request.setURI(target);
        return context.sendRequest().recover(unreachable -> Future.succeededFuture(unavailable(request)));
    }

    @Override
    public Future<Void> handleProxyResponse(ProxyContext context) {
        MultiMap headers = context.response().headers();
        headers.remove(HttpHeaders.SET_COOKIE);
        headers.remove("WWW-Authenticate");
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        return context.sendResponse();
    }

    private static ProxyResponse unavailable(ProxyRequest request) {
        return request.release()
                .response()
                .setStatusCode(WorkspaceProblem.SERVICE_UNAVAILABLE.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, WorkspaceProblem.MEDIA_TYPE)
                .setBody(Body.body(Buffer.buffer(WorkspaceProblem.SERVICE_UNAVAILABLE.json())));
    }
}
