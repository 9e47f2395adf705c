package plaza.conversation.delivery.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.conversation.casework.Anew;
import plaza.conversation.moderation.HearAct;
import plaza.conversation.reply.HearDelivery;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.PoisonRecord;
import plaza.platform.consumer.ReceivedRecord;

/** Hears what became of replies and of acts of moderation on the network. */
@ApplicationScoped
class DeliveryConsumer {

    private static final String CONSUMER = "conversation-service.deliveries";
    private static final String COUNTER = "plaza_conversation_deliveries";
    private static final String ACTS = "plaza_conversation_moderation_acts";

    private final GuardedConsumer guard;
    private final HearDelivery deliveries;
    private final HearAct acts;
    private final Anew anew;
    private final DeliveryReader reader;
    private final MeterRegistry metrics;

    DeliveryConsumer(
            GuardedConsumer guard,
            HearDelivery deliveries,
            HearAct acts,
            Anew anew,
            ObjectMapper json,
            MeterRegistry metrics) {
        this.guard = guard;
        this.deliveries = deliveries;
        this.acts = acts;
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
        return switch (heard) {
            case DeliveryReader.Heard.OfReply of ->
                anew.until(() -> deliveries.hear(of.reply(), of.state()))
                        .invoke(known -> count(known, of))
                        .replaceWithVoid();
            case DeliveryReader.Heard.OfStep of ->
                anew.until(() -> deliveries.hear(of.reply(), of.step()))
                        .invoke(known -> count(
                                known,
                                new DeliveryReader.Heard.OfReply(
                                        of.reply(), of.step().state())))
                        .replaceWithVoid();
            case DeliveryReader.Heard.OfAct of ->
                anew.until(() -> acts.hear(of.act(), of.state()))
                        .invoke(known -> count(known, of))
                        .replaceWithVoid();
        };
    }

    private void count(boolean known, DeliveryReader.Heard.OfReply heard) {
        if (!known) {
            throw new PoisonRecord("unknown-reply", "there is no reply " + heard.reply());
        }
        metrics.counter(COUNTER, "state", heard.state().label()).increment();
    }

    private void count(boolean known, DeliveryReader.Heard.OfAct heard) {
        if (!known) {
            throw new PoisonRecord("unknown-act", "there is no act of moderation " + heard.act());
        }
        metrics.counter(ACTS, "state", heard.state().stage().label()).increment();
    }
}
