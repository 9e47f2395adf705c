package plaza.conversation.clock;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.conversation.clock.model.DueClock;

/** Clocks of which something is to be told. Called within a transaction. */
public interface DueClocks {

    /**
     * Some of those that are due before now, the longest due first. Nobody else takes them, or changes their cases, until
     * this transaction ends; cases at which others are at work are passed over, and found again.
     */
    Uni<List<DueClock>> take(Instant now, int atMost);

    /** Those taken were told as far as they are due before now. */
    Uni<Void> told(List<DueClock> taken, Instant now);
}
