package plaza.ingestion.normalise.kafka;

import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import plaza.ingestion.normalise.NormaliseRaw;
import plaza.ingestion.rawkey.RawSealing;
import plaza.platform.consumer.GuardedConsumer;

/** Reads {@code ingestion.raw.v1}. Made at start, so that a dead letter finds its handler before the first record comes. */
@Startup
@ApplicationScoped
public class RawConsumer {

    private final GuardedConsumer guard;

    RawConsumer(GuardedConsumer guard, NormaliseRaw normalise, RawSealing sealing) {
        this.guard = guard;
        guard.register(NormaliseRaw.CONSUMER, normalise::handle, sealing::discreet);
    }

    @Incoming("raw")
    public Uni<Void> on(ConsumerRecord<String, byte[]> record) {
        return guard.handle(NormaliseRaw.CONSUMER, record);
    }
}
