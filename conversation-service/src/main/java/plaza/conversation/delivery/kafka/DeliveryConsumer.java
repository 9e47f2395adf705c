package plaza.conversation.reply.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.conversation.casework.Anew;
import plaza.conversation.reply.HearDelivery;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;

/** Hears what became of replies on the network. */
@ApplicationScoped
class DeliveryConsumer {

    private static final String CONSUMER = "conversation-service.deliveries";
    private static final String COUNTER = "plaza_conversation_deliveries";

    private final GuardedConsumer guard;
    private final HearDelivery deliveries;
    private final Anew anew;
    private final DeliveryReader reader;
    private final MeterRegistry metrics;

    DeliveryConsumer(
            GuardedConsumer guard, HearDelivery deliveries, Anew anew, ObjectMapper json, MeterRegistry metrics) {
        this.guard = guard;
        this.deliveries = deliveries;
        this.anew = anew;
        this.reader = new DeliveryReader(json);
        this.metrics = metrics;
        guard.register(CONSUMER, this::handle);
    }

    @Incoming("deliveries")
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONSUMER, record);
    }

    private Uni<Void> handle(ReceivedRecord record) {
        return Uni.createFrom()
                .item(() -> reader.read(record.type(), record.value()))
                .chain(this::effect);
    }

    private Uni<Void> effect(Optional<DeliveryReader.Heard> heard) {
        return heard.isEmpty() ? Uni.createFrom().voidItem() : effect(heard.get());
    }

    private Uni<Void> effect(DeliveryReader.Heard heard) {
        return anew.until(() -> deliveries.hear(heard.reply(), heard.state()))
                .invoke(known -> count(known, heard))
                .replaceWithVoid();
    }

    private void count(boolean known, DeliveryReader.Heard heard) {
        if (!known) {
            throw new PoisonRecord("unknown-reply", "there is no reply " + heard.reply());
        }
        metrics.counter(COUNTER, "state", heard.state().label()).increment();
    }
}
