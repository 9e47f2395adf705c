package plaza.conversation.intake.kafka;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;
import plaza.conversation.intake.TakeIn;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.model.Interaction;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.ReceivedRecord;
import plaza.platform.log.LogKey;
import plaza.platform.log.LogLine;

/** Hears what happened on the channels. */
@ApplicationScoped
class InteractionConsumer {

    private static final Logger LOG = Logger.getLogger(InteractionConsumer.class);
    private static final String CONSUMER = "conversation-service.interactions";
    private static final String RECEIVED = "ingestion.interaction-received.v1";
    private static final String OUTSIDE = "ingestion.published-outside.v1";
    private static final String COUNTER = "plaza_conversation_interactions";

    private final GuardedConsumer guard;
    private final TakeIn intake;
    private final InteractionReader reader;
    private final MeterRegistry metrics;

    InteractionConsumer(GuardedConsumer guard, TakeIn intake, ObjectMapper json, MeterRegistry metrics) {
        this.guard = guard;
        this.intake = intake;
        this.reader = new InteractionReader(json);
        this.metrics = metrics;
        guard.register(CONSUMER, this::handle);
    }

    @Incoming("interactions")
    Uni<Void> consume(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONSUMER, record);
    }

    private Uni<Void> handle(ReceivedRecord record) {
        return Uni.createFrom().item(() -> heard(record)).chain(this::effect);
    }

    private Heard heard(ReceivedRecord record) {
        return switch (record.type()) {
            case RECEIVED, "" -> reader.read(record.value());
            case OUTSIDE -> reader.readOutside(record.value());
            default -> new Heard.NotWork(Heard.Why.TYPE);
        };
    }

    private Uni<Void> effect(Heard heard) {
        return switch (heard) {
            case Heard.NotWork notWork -> disregard(notWork.why());
            case Heard.Work work ->
                intake.take(work.interaction())
                        .invoke(applied -> applied(work.interaction(), applied))
                        .replaceWithVoid();
        };
    }

    private Uni<Void> disregard(Heard.Why why) {
        metrics.counter(COUNTER, "outcome", "not-work", "reason", why.label(), "channel", "any")
                .increment();
        return Uni.createFrom().voidItem();
    }

    private void applied(Interaction interaction, Applied applied) {
        metrics.counter(
                        COUNTER,
                        "outcome",
                        applied.label(),
                        "reason",
                        "none",
                        "channel",
                        interaction.key().account().channel().tag())
                .increment();
        LOG.debug(LogLine.of("an interaction was applied")
                .with(LogKey.INTERACTION, interaction.id())
                .with(LogKey.CHANNEL, interaction.key().account().channel().tag())
                .with(LogKey.OUTCOME, applied.label()));
    }
}
