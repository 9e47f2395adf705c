package plaza.ingestion.outbound;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.graph.ScriptedGraph;
import plaza.platform.testing.KafkaProbe;

/** A reply that conversation-service has approved, as a test puts it on the topic. */
final class Approved {

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private final UUID reply = UUID.randomUUID();
    private UUID conversation = UUID.randomUUID();
    private String inReplyTo = "900_" + NEXT.incrementAndGet();
    private final String text;
    private Instant approvedAt = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private @Nullable Instant heldUntilAtMost;
    private String way = "\"visibility\":\"public\"";
    private String files = "";

    private Approved(String text) {
        this.text = text;
    }

    static Approved reply(String text) {
        return new Approved(text);
    }

    Approved of(UUID other) {
        conversation = other;
        return this;
    }

    Approved to(String target) {
        inReplyTo = target;
        return this;
    }

    Approved at(Instant moment) {
        approvedAt = moment.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    Approved heldUntilAtMost(Instant limit) {
        heldUntilAtMost = limit.truncatedTo(ChronoUnit.MILLIS);
        return this;
    }

    /** A message to that person. */
    Approved inPrivate(String person) {
        way = "\"visibility\":\"private\",\"act\":\"direct-message\",\"recipientId\":\"" + person + "\"";
        return this;
    }

    /** With a picture that is kept here under that id. */
    Approved with(UUID picture, long size) {
        files = "{\"fileId\":\"" + picture
                + "\",\"kind\":\"image\",\"mediaType\":\"image/png\",\"name\":\"router.png\"," + "\"size\":" + size
                + "}";
        return this;
    }

    UUID id() {
        return reply;
    }

    String text() {
        return text;
    }

    String inReplyTo() {
        return inReplyTo;
    }

    UUID conversation() {
        return conversation;
    }

    Approved send(KafkaProbe probe) {
        return send(probe, UUID.randomUUID());
    }

    Approved send(KafkaProbe probe, UUID eventId) {
        probe.send(
                "conversation.outbound.v1",
                conversation.toString(),
                Map.of("ce_id", eventId.toString(), "ce_type", "conversation.reply-approved.v1"),
                json());
        return this;
    }

    private String json() {
        String limit = heldUntilAtMost == null ? "" : ",\"heldUntilAtMost\":\"" + wire(heldUntilAtMost) + "\"";
        return "{\"replyId\":\"" + reply + "\",\"conversationId\":\"" + conversation
                + "\",\"channel\":\"facebook\",\"accountId\":\"" + ScriptedGraph.PAGE
                + "\",\"brand\":\"telco-andina\",\"site\":\"cordoba\",\"agentId\":\"lucia\"," + way
                + ",\"inReplyTo\":\"" + inReplyTo + "\",\"text\":\"" + text + "\",\"attachments\":[" + files
                + "],\"approvedAt\":\""
                + wire(approvedAt) + "\"" + limit + "}";
    }

    private static String wire(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'")
                .withZone(ZoneOffset.UTC)
                .format(moment);
    }
}
