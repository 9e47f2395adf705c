package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.network.S3Bucket;
import plaza.ingestion.attachment.network.S3Signature;

/** Against a server that keeps objects as S3 does and refuses what is not signed or not what its digest says. */
class BucketStoreTest implements AttachmentStoreContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);
    private static final S3Signature SIGNATURE = new S3Signature("us-east-1", "key", "secret");

    private final Map<String, byte[]> objects = new ConcurrentHashMap<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Override
    public AttachmentStore store() {
        return storeWith(SIGNATURE);
    }

    @Test
    void objects_lie_in_the_bucket_under_the_id() throws IOException {
        FileId id = new FileId(UUID.randomUUID());

        store().keep(id, InputStream.nullInputStream());

        assertThat(objects).containsOnlyKeys("/plaza/attachments/" + id);
    }

    @Test
    void what_the_store_refuses_is_an_outage_of_ours() {
        AttachmentStore strange = storeWith(new S3Signature("us-east-1", "key", "wrong"));
        FileId id = new FileId(UUID.randomUUID());

        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> strange.open(id));
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> strange.keep(id, InputStream.nullInputStream()));
    }

    private AttachmentStore storeWith(S3Signature signature) {
        URI endpoint = URI.create("http://localhost:" + server.getAddress().getPort());
        return new BucketStore(new S3Bucket(endpoint, "plaza", signature, CLOCK));
    }

    private void serve(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String path = exchange.getRequestURI().getRawPath();
        if (!isSigned(exchange, body)) {
            answer(exchange, 403, new byte[0]);
            return;
        }
        switch (exchange.getRequestMethod()) {
            case "PUT" -> {
                objects.put(path, body);
                answer(exchange, 200, new byte[0]);
            }
            case "GET" -> {
                byte[] found = objects.get(path);
                answer(exchange, found == null ? 404 : 200, found == null ? new byte[0] : found);
            }
            default -> {
                objects.remove(path);
                answer(exchange, 204, new byte[0]);
            }
        }
    }

    private static boolean isSigned(HttpExchange exchange, byte[] body) {
        String host = exchange.getRequestHeaders().getFirst("Host");
        URI uri = URI.create("http://" + host + exchange.getRequestURI());
        String expected = SIGNATURE
                .headers(exchange.getRequestMethod(), uri, Map.of(), sha256(body), CLOCK.instant())
                .get("authorization");
        return exchange.getRequestHeaders().getFirst("Authorization").equals(expected);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            if (body.length > 0) {
                exchange.getResponseBody().write(body);
            }
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
