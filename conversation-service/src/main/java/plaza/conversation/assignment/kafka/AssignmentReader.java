package plaza.conversation.assignment.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.consumer.PoisonRecord;

/** Reads the value of a record. Tolerant: takes what it needs, ignores the rest. */
final class AssignmentReader {

    private final ObjectMapper json;

    AssignmentReader(ObjectMapper json) {
        this.json = json;
    }

    /** What the record says; empty where this version does not know its type. */
    Optional<Assignment> read(String type, byte[] value) {
        return switch (type) {
            case "agent.conversation-offered.v1", "agent.offer-declined.v1", "agent.offer-timed-out.v1" -> {
                AssignmentPayload payload = payload(value);
                yield Optional.of(new Assignment.Offered(conversation(payload), agent(payload)));
            }
            case "agent.offer-accepted.v1" -> {
                AssignmentPayload payload = payload(value);
                yield Optional.of(new Assignment.Accepted(conversation(payload), agent(payload), epoch(payload)));
            }
            case "agent.assignment-released.v1" -> {
                AssignmentPayload payload = payload(value);
                yield Optional.of(new Assignment.Released(
                        conversation(payload), agent(payload), epoch(payload), present("reason", payload.reason())));
            }
            default -> Optional.empty();
        };
    }

    private AssignmentPayload payload(byte[] value) {
        try {
            return present("", json.readValue(value, AssignmentPayload.class));
        } catch (JsonProcessingException e) {
            throw new PoisonRecord("malformed", "not an assignment: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
        }
    }

    private static ConversationId conversation(AssignmentPayload payload) {
        return new ConversationId(present("conversationId", payload.conversationId()));
    }

    private static AgentId agent(AssignmentPayload payload) {
        return new AgentId(present("agentId", payload.agentId()));
    }

    private static long epoch(AssignmentPayload payload) {
        return present("epoch", payload.epoch());
    }

    private static <T> T present(String field, @Nullable T value) {
        if (value == null) {
            throw new PoisonRecord("incomplete", "/" + field + " is missing");
        }
        return value;
    }
}
