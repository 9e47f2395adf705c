package plaza.platform.consumer;

import io.smallrye.mutiny.Uni;

/** Puts one record into effect. Throws or fails with {@link PoisonRecord} when the record itself cannot be handled. */
@FunctionalInterface
public interface RecordHandler {

    /** Completes when the effect is committed. Called again with the same record after a failure or a redelivery. */
    Uni<Void> handle(ReceivedRecord record);
}
