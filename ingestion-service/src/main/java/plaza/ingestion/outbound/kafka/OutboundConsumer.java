package plaza.ingestion.outbound.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.ingestion.outbound.RecordReply;
import plaza.ingestion.outbound.model.Approval;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.loop.Bell;

/** Reads {@code conversation.outbound.v1}, and wakes the dispatcher of this process after each commit. */
@Startup
@ApplicationScoped
public class OutboundConsumer {

    private static final String REPLY = "conversation.reply-approved.v1";
    private static final String MODERATION = "conversation.moderation-approved.v1";

    private final GuardedConsumer guard;
    private final RecordReply replies;
    private final ApprovedReader reader;
    private final ModerationReader moderation;
    private final Bell bell;

    OutboundConsumer(GuardedConsumer guard, RecordReply replies, ObjectMapper json, Bell bell) {
        this.guard = guard;
        this.replies = replies;
        this.reader = new ApprovedReader(json);
        this.moderation = new ModerationReader(json);
        this.bell = bell;
        guard.register(RecordReply.CONSUMER, this::handle);
    }

    @Incoming("outbound")
    public Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return guard.handle(RecordReply.CONSUMER, record);
    }

    /** An event of another type is of a version to come; one without a type is a reply. */
    private Uni<Void> handle(ReceivedRecord record) {
        if (record.value().length == 0) {
            return Uni.createFrom().voidItem();
        }
        return switch (record.type()) {
            case "", REPLY -> record(record, reader::read);
            case MODERATION -> record(record, moderation::read);
            default -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Void> record(ReceivedRecord record, Function<byte[], Approval> reading) {
        return Uni.createFrom()
                .item(() -> reading.apply(record.value()))
                .chain(approval -> replies.record(record.eventId(), approval))
                .invoke(bell::ring);
    }
}
