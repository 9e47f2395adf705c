package plaza.conversation.assignment.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.conversation.assignment.HearAssignment;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.casework.Anew;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;

/** Hears who was offered a conversation, who took it and who gave it back. */
@ApplicationScoped
class AssignmentConsumer {

    private static final String CONSUMER = "conversation-service.assignments";

    private final GuardedConsumer guard;
    private final HearAssignment assignments;
    private final Anew anew;
    private final AssignmentReader reader;

    AssignmentConsumer(GuardedConsumer guard, HearAssignment assignments, Anew anew, ObjectMapper json) {
        this.guard = guard;
        this.assignments = assignments;
        this.anew = anew;
        this.reader = new AssignmentReader(json);
        guard.register(CONSUMER, this::handle);
    }

    @Incoming("assignments")
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONSUMER, record);
    }

    private Uni<Void> handle(ReceivedRecord record) {
        return Uni.createFrom()
                .item(() -> reader.read(record.type(), record.value()))
                .chain(this::effect);
    }

    private Uni<Void> effect(Optional<Assignment> heard) {
        return heard.isEmpty() ? Uni.createFrom().voidItem() : effect(heard.get());
    }

    private Uni<Void> effect(Assignment heard) {
        return anew.until(() -> assignments.hear(heard))
                .invoke(known -> check(known, heard))
                .replaceWithVoid();
    }

    private static void check(boolean known, Assignment heard) {
        if (!known) {
            throw new PoisonRecord("unknown-conversation", "there is no conversation " + heard.conversation());
        }
    }
}
