package plaza.reporting.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.platform.consumer.GuardedConsumer;
import plaza.platform.consumer.ReceivedRecord;
import plaza.reporting.fact.model.Fact;

/** The consumers: one per topic, each of which may be behind or ahead of the others. */
@ApplicationScoped
public class HearEvents {

    private static final String CONVERSATIONS = "reporting-service.conversations";
    private static final String ASSIGNMENTS = "reporting-service.assignments";
    private static final String DIRECTORY = "reporting-service.directory";
    private static final String PRESENCE = "reporting-service.presence";
    private static final String ACCOUNTS = "reporting-service.accounts";

    private final GuardedConsumer guard;
    private final FactReader reader;
    private final KeepFact facts;
    private final IntakeCounts counts;

    HearEvents(GuardedConsumer guard, FactReader reader, KeepFact facts, IntakeCounts counts) {
        this.guard = guard;
        this.reader = reader;
        this.facts = facts;
        this.counts = counts;
        guard.register(CONVERSATIONS, this::handle);
        guard.register(ASSIGNMENTS, this::handle);
        guard.register(DIRECTORY, this::handle);
        guard.register(PRESENCE, this::handle);
        guard.register(ACCOUNTS, this::handle);
    }

    @Incoming("conversations")
    public Uni<Void> onConversation(ConsumerRecord<String, byte[]> record) {
        return guard.handle(CONVERSATIONS, record);
    }

    @Incoming("assignments")
    public Uni<Void> onAssignment(ConsumerRecord<String, byte[]> record) {
        return guard.handle(ASSIGNMENTS, record);
    }

    @Incoming("directory")
    public Uni<Void> onDirectory(ConsumerRecord<String, byte[]> record) {
        return guard.handle(DIRECTORY, record);
    }

    @Incoming("presence")
    public Uni<Void> onPresence(ConsumerRecord<String, byte[]> record) {
        return guard.handle(PRESENCE, record);
    }

    @Incoming("accounts")
    public Uni<Void> onAccount(ConsumerRecord<String, byte[]> record) {
        return guard.handle(ACCOUNTS, record);
    }

    private Uni<Void> handle(ReceivedRecord record) {
        return Uni.createFrom().item(() -> reader.read(record)).chain(this::heed);
    }

    private Uni<Void> heed(Reading reading) {
        return switch (reading) {
            case Reading.Known(Fact fact) ->
                facts.keep(fact).invoke(isNew -> count(fact, isNew)).replaceWithVoid();
            case Reading.Unknown unknown -> skipped(IntakeCounts.Outcome.UNKNOWN_TYPE);
            case Reading.Tombstone tombstone -> skipped(IntakeCounts.Outcome.TOMBSTONE);
        };
    }

    private void count(Fact fact, boolean isNew) {
        if (isNew) {
            counts.kept(fact);
        } else {
            counts.knownAlready(fact);
        }
    }

    private Uni<Void> skipped(IntakeCounts.Outcome outcome) {
        counts.count(outcome);
        return Uni.createFrom().voidItem();
    }
}
