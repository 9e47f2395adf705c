package plaza.conversation.intake.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import plaza.platform.consumer.PoisonRecord;

/** Reads the value of a record. Tolerant: takes what it needs, ignores the rest. */
final class InteractionReader {

    private final ObjectMapper json;

    InteractionReader(ObjectMapper json) {
        this.json = json;
    }

    Heard read(byte[] value) {
        try {
            InteractionPayload payload = json.readValue(value, InteractionPayload.class);
            if (payload == null) {
                throw new PoisonRecord("malformed", "the value is null where an interaction is expected");
            }
            return InteractionMapping.heard(payload);
        } catch (JsonProcessingException e) {
            // The original message quotes what was read, which is personal.
            throw new PoisonRecord("malformed", "not an interaction, near " + place(e));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    /** What was found out about words of ours. */
    Heard readOutside(byte[] value) {
        try {
            OutsidePayload payload = json.readValue(value, OutsidePayload.class);
            if (payload == null) {
                throw new PoisonRecord("malformed", "the value is null where words from outside are expected");
            }
            return InteractionMapping.heard(payload);
        } catch (JsonProcessingException e) {
            throw new PoisonRecord("malformed", "not words from outside, near " + place(e));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "its start"
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }
}
