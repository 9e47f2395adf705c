package plaza.ingestion;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.webhook.Signed;

/** The network's side in tests against the running service: signs and sends, with ids that no other test uses. */
public final class Square {

    public static final String SECRET = "local-app-secret";

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private Square() {}

    /** An id of a comment that no other test uses. */
    public static String newCommentId() {
        return "900_" + NEXT.incrementAndGet();
    }

    /** A comment of Rosa's below the post. */
    public static String comment(String id, String text) {
        return PageWebhooks.feed(value(id, text));
    }

    /** The value of a comment of Rosa's. */
    public static String value(String id, String text) {
        return PageWebhooks.comment("add", "\"message\":\"" + text + "\"").replace("900_901", id);
    }

    /** Sends the text as Facebook does. */
    public static Response send(String payload) {
        return send(payload.getBytes(StandardCharsets.UTF_8));
    }

    /** Sends the bytes as Facebook does. */
    public static Response send(byte[] payload) {
        return send(payload, Signed.by(SECRET, payload));
    }

    /** Sends the text to the webhook of another network. */
    public static Response send(String channel, String payload) {
        byte[] body = payload.getBytes(StandardCharsets.UTF_8);
        return given().contentType("application/json")
                .header("X-Hub-Signature-256", Signed.by(SECRET, body))
                .body(body)
                .post("/webhooks/" + channel);
    }

    /** Sends the bytes with this signature. */
    public static Response send(byte[] payload, String signature) {
        return given().contentType("application/json")
                .header("X-Hub-Signature-256", signature)
                .body(payload)
                .post("/webhooks/facebook");
    }
}
