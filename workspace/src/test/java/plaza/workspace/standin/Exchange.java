package plaza.workspace.standin;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request to a stand-in, with what tests ask of it. */
final class Exchange {

    private final HttpExchange http;
    private final String body;

    Exchange(HttpExchange http) throws IOException {
        this.http = http;
        this.body = new String(http.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    }

    String method() {
        return http.getRequestMethod();
    }

    String path() {
        return http.getRequestURI().getPath();
    }

    String target() {
        return http.getRequestURI().toString();
    }

    String body() {
        return body;
    }

    @Nullable String header(String name) {
        return http.getRequestHeaders().getFirst(name);
    }

    Map<String, String> query() {
        return form(http.getRequestURI().getRawQuery());
    }

    Map<String, String> form() {
        return form(body);
    }

    void json(int status, String json) throws IOException {
        bytes(status, "application/json", json);
    }

    void problem(int status, String type, String detail) throws IOException {
        bytes(
                status,
                "application/problem+json",
                "{\"type\":\"%s\",\"status\":%d,\"title\":\"%s\",\"detail\":\"%s\"}"
                        .formatted(type, status, detail, detail));
    }

    void redirect(String location) throws IOException {
        http.getResponseHeaders().set("Location", location);
        http.sendResponseHeaders(302, -1);
        http.close();
    }

    void empty(int status) throws IOException {
        http.sendResponseHeaders(status, -1);
        http.close();
    }

    /** The connection ends and nothing was said. */
    void hangUp() {
        http.close();
    }

    void setHeader(String name, String value) {
        http.getResponseHeaders().set(name, value);
    }

    /** An open stream of events. */
    OutputStream stream() throws IOException {
        http.getResponseHeaders().set("Content-Type", "text/event-stream");
        http.sendResponseHeaders(200, 0);
        return http.getResponseBody();
    }

    private void bytes(int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        http.getResponseHeaders().set("Content-Type", type);
        http.sendResponseHeaders(status, bytes.length);
        try (OutputStream out = http.getResponseBody()) {
            out.write(bytes);
        }
    }

    private static Map<String, String> form(@Nullable String text) {
        Map<String, String> values = new HashMap<>();
        if (text == null || text.isEmpty()) {
            return values;
        }
        for (String pair : text.split("&")) {
            String[] sides = pair.split("=", 2);
            values.put(decoded(sides[0]), sides.length > 1 ? decoded(sides[1]) : "");
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
