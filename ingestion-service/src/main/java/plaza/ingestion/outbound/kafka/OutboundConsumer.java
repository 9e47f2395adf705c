package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.ingestion.loop.Bell;
import plaza.ingestion.outbound.RecordReply;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.ReceivedRecord;

/** Reads {@code conversation.outbound.v1}, and wakes the dispatcher of this process after each commit. */
@Startup
@ApplicationScoped
public class OutboundConsumer {

    private static final String TYPE = "conversation.reply-approved.v1";

    private final GuardedConsumer guard;
    private final RecordReply replies;
    private final ApprovedReader reader;
    private final Bell bell;

    OutboundConsumer(GuardedConsumer guard, RecordReply replies, ObjectMapper json, Bell bell) {
        this.guard = guard;
        this.replies = replies;
        this.reader = new ApprovedReader(json);
        this.bell = bell;
        guard.register(RecordReply.CONSUMER, this::handle);
    }

    @Incoming("outbound")
    public Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return guard.handle(RecordReply.CONSUMER, record);
    }

    /** An event of another type is no reply: moderation acts travel on this topic, too. */
    private Uni<Void> handle(ReceivedRecord record) {
        boolean other = !record.type().isEmpty() && !record.type().equals(TYPE);
        return other || record.value().length == 0
                ? Uni.createFrom().voidItem()
                : Uni.createFrom()
                        .item(() -> reader.read(record.value()))
                        .chain(approval -> replies.record(record.eventId(), approval))
                        .invoke(bell::ring);
    }
}
