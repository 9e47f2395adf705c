package plaza.conversation.directory.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.conversation.directory.KeepColleague;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.ReceivedRecord;

/** Hears of our own people. */
@ApplicationScoped
class DirectoryConsumer {

    private static final String CONSUMER = "conversation-service.directory";
    private static final String TYPE = "agent.agent-changed.v1";

    private final GuardedConsumer guard;
    private final KeepColleague colleagues;
    private final DirectoryReader reader;

    DirectoryConsumer(GuardedConsumer guard, KeepColleague colleagues, ObjectMapper json) {
        this.guard = guard;
        this.colleagues = colleagues;
        this.reader = new DirectoryReader(json);
        guard.register(CONSUMER, this::handle);
    }

    @Incoming("directory")
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONSUMER, record);
    }

    private Uni<Void> handle(ReceivedRecord record) {
        // Sites, teams and tombstones are told on the same topic and change nothing that is shown here.
        return !record.type().equals(TYPE) || record.value().length == 0
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().item(() -> reader.read(record.value())).chain(colleagues::keep);
    }
}
