package plaza.conversation.delivery.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.moderation.model.ActId;
import plaza.conversation.moderation.model.ActState;
import plaza.conversation.moderation.model.ActState.Stage;
import plaza.conversation.reply.model.ReplyState;
import plaza.conversation.reply.model.ReplyStep;
import plaza.conversation.vocabulary.model.ReplyId;
import plaza.platform.consumer.PoisonRecord;

/** Reads the value of a record. Tolerant: takes what it needs, ignores the rest. */
final class DeliveryReader {

    private static final String LEAVING = "ingestion.reply-leaving.v1";
    private static final String HELD = "ingestion.reply-held.v1";
    private static final String UNKNOWN = "ingestion.reply-outcome-unknown.v1";
    private static final String REFUSED = "ingestion.reply-refused.v1";
    private static final String PUBLISHED = "ingestion.reply-published.v1";
    private static final String UNDELIVERED = "ingestion.reply-undelivered.v1";

    private static final String MODERATION = "ingestion.moderation-changed.v1";

    private final ObjectMapper json;

    DeliveryReader(ObjectMapper json) {
        this.json = json;
    }

    /** What became of what. */
    sealed interface Heard {

        /** Of a reply. */
        record OfReply(ReplyId reply, ReplyState state) implements Heard {}

        /** Of one of the parts of a reply. */
        record OfStep(ReplyId reply, ReplyStep step) implements Heard {}

        /** Of an act of moderation. */
        record OfAct(ActId act, ActState state) implements Heard {}
    }

    /** What the record says; empty where this version does not know its type, or the state that it tells. */
    Optional<Heard> read(String type, byte[] value) {
        return switch (type) {
            case LEAVING, HELD, UNKNOWN, REFUSED, PUBLISHED, UNDELIVERED -> Optional.of(reply(type, payload(value)));
            case MODERATION -> act(payload(value));
            default -> Optional.empty();
        };
    }

    private static Heard reply(String type, DeliveryPayload payload) {
        Instant at = present("at", payload.at());
        ReplyState state =
                switch (type) {
                    case LEAVING -> new ReplyState.Leaving(at);
                    case HELD -> new ReplyState.Held(at, present("reason", payload.reason()), payload.until());
                    case UNKNOWN -> new ReplyState.Unknown(at);
                    case REFUSED -> new ReplyState.Refused(at, present("reason", payload.reason()));
                    case UNDELIVERED ->
                        new ReplyState.Undelivered(
                                at,
                                present("reason", payload.reason()),
                                present("externalId", payload.externalId()),
                                present("publishedAt", payload.publishedAt()));
                    default ->
                        new ReplyState.Published(
                                at,
                                present("externalId", payload.externalId()),
                                present("publishedAt", payload.publishedAt()),
                                Boolean.TRUE.equals(payload.reconciled()));
                };
        ReplyId reply = new ReplyId(present("replyId", payload.replyId()));
        DeliveryPayload.Step step = payload.step();
        return step == null
                ? new Heard.OfReply(reply, state)
                : new Heard.OfStep(
                        reply,
                        new ReplyStep(
                                present("step/number", step.number()),
                                present("step/of", step.of()),
                                step.fileId(),
                                state));
    }

    private static Optional<Heard> act(DeliveryPayload payload) {
        ActId act = new ActId(present("actId", payload.actId()));
        Instant at = present("at", payload.at());
        return switch (present("state", payload.state())) {
            case "leaving" -> heard(act, ActState.of(Stage.LEAVING, at));
            case "outcome-unknown" -> heard(act, ActState.of(Stage.UNKNOWN, at));
            case "done" -> heard(act, ActState.of(Stage.DONE, at));
            case "held" ->
                heard(act, new ActState(Stage.HELD, at, present("reason", payload.reason()), payload.until()));
            case "refused" -> heard(act, new ActState(Stage.REFUSED, at, present("reason", payload.reason()), null));
            default -> Optional.empty();
        };
    }

    private static Optional<Heard> heard(ActId act, ActState state) {
        return Optional.of(new Heard.OfAct(act, state));
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
