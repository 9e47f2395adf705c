package plaza.conversation.reply.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.platform.consumer.PoisonRecord;

/** Reads the value of a record. Tolerant: takes what it needs, ignores the rest. */
final class DeliveryReader {

    private static final String LEAVING = "ingestion.reply-leaving.v1";
    private static final String HELD = "ingestion.reply-held.v1";
    private static final String UNKNOWN = "ingestion.reply-outcome-unknown.v1";
    private static final String REFUSED = "ingestion.reply-refused.v1";
    private static final String PUBLISHED = "ingestion.reply-published.v1";

    private final ObjectMapper json;

    DeliveryReader(ObjectMapper json) {
        this.json = json;
    }

    /** What became of which reply. */
    record Heard(ReplyId reply, ReplyState state) {}

    /** What the record says; empty where this version does not know its type. */
    Optional<Heard> read(String type, byte[] value) {
        return switch (type) {
            case LEAVING, HELD, UNKNOWN, REFUSED, PUBLISHED -> Optional.of(heard(type, payload(value)));
            default -> Optional.empty();
        };
    }

    private static Heard heard(String type, DeliveryPayload payload) {
        Instant at = present("at", payload.at());
        ReplyState state =
                switch (type) {
                    case LEAVING -> new ReplyState.Leaving(at);
                    case HELD -> new ReplyState.Held(at, present("reason", payload.reason()), payload.until());
                    case UNKNOWN -> new ReplyState.Unknown(at);
                    case REFUSED -> new ReplyState.Refused(at, present("reason", payload.reason()));
                    default ->
                        new ReplyState.Published(
                                at,
                                present("externalId", payload.externalId()),
                                present("publishedAt", payload.publishedAt()),
                                Boolean.TRUE.equals(payload.reconciled()));
                };
        return new Heard(new ReplyId(present("replyId", payload.replyId())), state);
    }

    private DeliveryPayload payload(byte[] value) {
        try {
            return present("", json.readValue(value, DeliveryPayload.class));
        } catch (JsonProcessingException e) {
            throw new PoisonRecord("malformed", "not a delivery: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("incomplete", "/" + field + " is missing");
        }
        return value;
    }
}
