package plaza.simulator.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The product as the networks see it: one webhook address that checks signatures over the raw bytes. */
public final class ProductReceiver {
    private static final String VERIFY_TOKEN = "local-verify-token";

    private final HttpServer server;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final Queue<Integer> nextAnswers = new ConcurrentLinkedQueue<>();

    /** @param signedWith which of the known secrets the signature over the raw bytes fits */
    public record Received(String body, String signedWith, String path) {}

    ProductReceiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    String base() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    void stop() {
        server.stop(0);
    }

    /** Everything received, refused or not. */
    public List<Received> received() {
        return List.copyOf(received);
    }

    /** What was received and says this. */
    public List<Received> receivedWith(String part) {
        return received.stream().filter(each -> each.body().contains(part)).toList();
    }

    public void answerNext(int... statuses) {
        Arrays.stream(statuses).forEach(nextAnswers::add);
    }

    public void forget() {
        received.clear();
        nextAnswers.clear();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (exchange.getRequestMethod().equals("GET")) {
                handshake(exchange);
            } else {
                webhook(exchange);
            }
        }
    }

    private void webhook(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String signature = exchange.getRequestHeaders().getFirst("X-Hub-Signature-256");
        received.add(new Received(
                new String(body, StandardCharsets.UTF_8),
                secretOf(signature, body),
                exchange.getRequestURI().getPath()));
        Integer status = nextAnswers.poll();
        exchange.sendResponseHeaders(status == null ? 200 : status, -1);
    }

    private static String secretOf(String signature, byte[] body) {
        return List.of("local-app-secret", "local-old-app-secret").stream()
                .filter(secret -> ("sha256=" + hmac(secret, body)).equals(signature))
                .findFirst()
                .orElse("nobody's");
    }

    private static String hmac(String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private static void handshake(HttpExchange exchange) throws IOException {
        Map<String, String> query = query(exchange.getRequestURI());
        boolean right = VERIFY_TOKEN.equals(query.get("hub.verify_token")) && "subscribe".equals(query.get("hub.mode"));
        byte[] answer = (right ? query.get("hub.challenge") : "no").getBytes(StandardCharsets.US_ASCII);
        exchange.getResponseHeaders().add("Content-Type", "text/plain");
        exchange.sendResponseHeaders(right ? 200 : 403, answer.length);
        exchange.getResponseBody().write(answer);
    }

    private static Map<String, String> query(URI uri) {
        return Arrays.stream(uri.getQuery().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }
}
