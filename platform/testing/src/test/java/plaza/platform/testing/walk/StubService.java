package plaza.platform.testing.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Executors;
import plaza.platform.testing.TestTokens;

/** A service with one thing, at Córdoba, that keeps the rules of access but for the faults it is told to have. */
final class StubService implements AutoCloseable {

    static final String THING = "0192f3a0-7c1e-7d21-8a11-5b0c9e3d1f01";

    /** What a careless service does wrong. */
    enum Fault {
        ASKS_FOR_NO_TOKEN,
        BELIEVES_ANY_SIGNATURE,
        IGNORES_EXPIRY,
        IGNORES_AUDIENCE,
        IGNORES_ROLES,
        REFUSES_EVERYBODY,
        SHOWS_OTHER_SITES,
        SAYS_FORBIDDEN_FOR_HIDDEN,
        EXPLAINS_WHAT_IS_HIDDEN,
        LISTS_ALL_SITES,
        SAYS_NOTHING_IN_STREAMS,
        BREAKS
    }

    static {
        // without it each answer waits 40 ms for the acknowledgement of its own headers
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Set<Fault> faults;

    private StubService(HttpServer server, Set<Fault> faults) {
        this.server = server;
        this.faults = faults;
    }

    static StubService with(Fault... faults) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        Set<Fault> set = EnumSet.noneOf(Fault.class);
        set.addAll(Set.of(faults));
        StubService service = new StubService(server, set);
        server.createContext("/", service::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
        return service;
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    private void handle(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String token = Objects.requireNonNullElse(call.getRequestHeaders().getFirst("Authorization"), "");
        if (!isTrusted(token) && !faults.contains(Fault.ASKS_FOR_NO_TOKEN)) {
            answer(call, 401, "{}");
            return;
        }
        JsonNode claims = token.isEmpty() ? JSON.createObjectNode() : claims(token);
        if (faults.contains(Fault.REFUSES_EVERYBODY) || !hasRole(claims)) {
            answer(call, 403, "{}");
        } else if (faults.contains(Fault.BREAKS)) {
            answer(call, 500, "{}");
        } else if (path.endsWith("/changes")) {
            stream(call);
        } else if (path.endsWith("/things")) {
            list(call, claims);
        } else {
            thing(call, path, claims);
        }
    }

    private void thing(HttpExchange call, String path, JsonNode claims) throws IOException {
        boolean exists = path.contains(THING);
        boolean mine = isOfCordoba(claims) || faults.contains(Fault.SHOWS_OTHER_SITES);
        if (exists && mine) {
            answer(call, 200, "{\"id\": \"" + THING + "\"}");
        } else if (exists && faults.contains(Fault.SAYS_FORBIDDEN_FOR_HIDDEN)) {
            answer(call, 403, "{}");
        } else if (exists && faults.contains(Fault.EXPLAINS_WHAT_IS_HIDDEN)) {
            answer(call, 404, "{\"detail\": \"it belongs to cordoba\"}");
        } else {
            answer(
                    call,
                    404,
                    "{\"detail\": \"no thing at %s\", \"traceId\": \"%s\"}".formatted(path, System.nanoTime()));
        }
    }

    private void list(HttpExchange call, JsonNode claims) throws IOException {
        boolean shown = isOfCordoba(claims) || faults.contains(Fault.LISTS_ALL_SITES);
        answer(call, 200, shown ? "{\"items\": [{\"id\": \"" + THING + "\"}]}" : "{\"items\": []}");
    }

    /** Opens a stream that never ends. */
    private void stream(HttpExchange call) throws IOException {
        if (!faults.contains(Fault.SAYS_NOTHING_IN_STREAMS)) {
            call.getResponseHeaders().add("Content-Type", "text/event-stream");
            call.sendResponseHeaders(200, 0);
            call.getResponseBody().write(": welcome\n\n".getBytes(StandardCharsets.US_ASCII));
            call.getResponseBody().flush();
        }
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getRequestBody().readAllBytes();
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    private boolean isTrusted(String token) throws IOException {
        if (token.isEmpty()) {
            return false;
        }
        JsonNode claims = claims(token);
        boolean inTime = claims.path("exp").asLong() > Instant.now().getEpochSecond();
        boolean forUs = claims.path("aud").asText().equals(TestTokens.AUDIENCE);
        return (isSigned(token) || faults.contains(Fault.BELIEVES_ANY_SIGNATURE))
                && (inTime || faults.contains(Fault.IGNORES_EXPIRY))
                && (forUs || faults.contains(Fault.IGNORES_AUDIENCE));
    }

    private boolean hasRole(JsonNode claims) {
        return faults.contains(Fault.IGNORES_ROLES)
                || faults.contains(Fault.ASKS_FOR_NO_TOKEN)
                || claims.path("realm_access").path("roles").toString().contains("supervisor");
    }

    private static boolean isOfCordoba(JsonNode claims) {
        return claims.path("sites").toString().contains("cordoba");
    }

    private static JsonNode claims(String token) throws IOException {
        return JSON.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static boolean isSigned(String token) {
        String signed = token.substring("Bearer ".length(), token.lastIndexOf('.'));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            byte[] key = Base64.getDecoder().decode(TestTokens.publicKey());
            signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signature.verify(Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
