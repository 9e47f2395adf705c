package plaza.conversation.account.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.conversation.account.KeepAccount;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.ReceivedRecord;

/** Hears of our own accounts. */
@ApplicationScoped
class AccountConsumer {

    private static final String CONSUMER = "conversation-service.accounts";
    private static final String TYPE = "ingestion.account-changed.v1";

    private final GuardedConsumer guard;
    private final KeepAccount accounts;
    private final AccountReader reader;

    AccountConsumer(GuardedConsumer guard, KeepAccount accounts, ObjectMapper json) {
        this.guard = guard;
        this.accounts = accounts;
        this.reader = new AccountReader(json);
        guard.register(CONSUMER, this::handle);
    }

    @Incoming("accounts")
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONSUMER, record);
    }

    private Uni<Void> handle(ReceivedRecord record) {
        boolean other = !record.type().isEmpty() && !record.type().equals(TYPE);
        // A tombstone or an event of another type changes nothing that is shown.
        return other || record.value().length == 0
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().item(() -> reader.read(record.value())).chain(accounts::keep);
    }
}
