package plaza.conversation.directory.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import plaza.conversation.directory.model.Colleague;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.platform.consumer.PoisonRecord;

/** Reads the value of a record. Tolerant: takes what it needs, ignores the rest. */
final class DirectoryReader {

    private final ObjectMapper json;

    DirectoryReader(ObjectMapper json) {
        this.json = json;
    }

    Colleague read(byte[] value) {
        try {
            return colleague(json.readValue(value, AgentPayload.class));
        } catch (JsonProcessingException e) {
            throw new PoisonRecord("malformed", "not an agent: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static Colleague colleague(@Nullable AgentPayload payload) {
        AgentPayload present = present("", payload);
        return new Colleague(
                new AgentId(present("agentId", present.agentId())),
                present("name", present.name()),
                present("publicName", present.publicName()),
                present("site", present.site()),
                present("changedAt", present.changedAt()));
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("incomplete", "/" + field + " is missing");
        }
        return value;
    }
}
