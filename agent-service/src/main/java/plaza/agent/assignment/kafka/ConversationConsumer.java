package plaza.agent.assignment.kafka;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.agent.assignment.HearConversation;
import plaza.agent.assignment.model.Heard;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.loop.Bell;

/** Hears conversations. */
@ApplicationScoped
public class ConversationConsumer {

    static final String CONSUMER = "agent-service.conversations";

    private final GuardedConsumer guard;
    private final ConversationRecords records;
    private final HearConversation hear;
    private final Bell bell;

    ConversationConsumer(GuardedConsumer guard, ConversationRecords records, HearConversation hear, Bell bell) {
        this.guard = guard;
        this.records = records;
        this.hear = hear;
        this.bell = bell;
        guard.register(CONSUMER, this::handle);
    }

    @Incoming("conversations")
    public Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONSUMER, record);
    }

    private Uni<Void> handle(ReceivedRecord record) {
        return Uni.createFrom().item(() -> records.read(record)).chain(heard -> take(record, heard));
    }

    private Uni<Void> take(ReceivedRecord record, Optional<Heard> heard) {
        return heard.isEmpty()
                ? Uni.createFrom().voidItem()
                : hear.hear(CONSUMER, record.eventId(), heard.get()).invoke(bell::ring);
    }
}
