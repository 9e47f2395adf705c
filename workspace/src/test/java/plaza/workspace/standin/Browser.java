package plaza.workspace.standin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Speaks HTTP as a browser does: keeps cookies, says where a request comes from. */
public final class Browser {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final String base;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(cookies)
            .connectTimeout(PATIENCE)
            .build();

    /** A browser without cookies. */
    public Browser(URI workspace) {
        base = "http://localhost:" + workspace.getPort();
    }

    /** A browser in which somebody has logged in. */
    public static Browser loggedIn(URI workspace) {
        Browser browser = new Browser(workspace);
        browser.visit("/");
        return browser;
    }

    /** Types an address and follows where it leads, as far as five redirections. */
    public HttpResponse<String> visit(String path) {
        HttpResponse<String> response = navigate(URI.create(base + path));
        for (int hop = 0; hop < 5 && response.statusCode() / 100 == 3; hop++) {
            URI next = response.uri()
                    .resolve(response.headers().firstValue("Location").orElseThrow());
            response = navigate(next);
        }
        return response;
    }

    /** A request of the page's own script. */
    public HttpResponse<String> fetch(String method, String path, String body) {
        return send(fromOurPage(method, path, body).build());
    }

    public HttpResponse<String> get(String path) {
        return fetch("GET", path, "");
    }

    /** The same without waiting. */
    public CompletableFuture<HttpResponse<String>> getSoon(String path) {
        return client.sendAsync(fromOurPage("GET", path, "").build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Opens a stream; the caller closes it. */
    public HttpResponse<InputStream> stream(String path, String lastEventId) {
        HttpRequest.Builder request = fromOurPage("GET", path, "").header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            request.header("Last-Event-ID", lastEventId);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A request with exactly these headers besides the cookies. */
    public HttpResponse<String> raw(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.ofString("{}"));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** The cookies that it holds for the workspace. */
    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    private HttpRequest.Builder fromOurPage(String method, String path, String body) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Sec-Fetch-Mode", "cors")
                .header("Sec-Fetch-Site", "same-origin")
                .header("X-Plaza-Page", "1")
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body));
    }

    private HttpResponse<String> navigate(URI address) {
        return send(HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "text/html")
                .header("Sec-Fetch-Mode", "navigate")
                .header("Sec-Fetch-Site", "none")
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
