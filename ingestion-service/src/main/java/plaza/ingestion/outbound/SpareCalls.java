package plaza.ingestion.outbound;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.Asked;
import plaza.ingestion.channel.model.Usage;

/**
 * Calls for which nobody waits. They share the pace of this process's dispatcher, and leave only while an account has
 * plenty left of its limits: an answer to a customer always goes first.
 */
@ApplicationScoped
public class SpareCalls {

    private final Paces paces;
    private final Clock clock;

    SpareCalls(Paces paces, Clock clock) {
        this.paces = paces;
        this.clock = clock;
    }

    /** Asks, by one call; empty where the account has none to spare at the moment. */
    public <T> Optional<Asked<T>> call(AccountRef account, Supplier<Asked<T>> question) {
        Optional<Long> call = paces.leavesSpare(account, clock.instant());
        return call.map(number -> called(account, number, question));
    }

    private <T> Asked<T> called(AccountRef account, long number, Supplier<Asked<T>> question) {
        Usage usage = Usage.NONE;
        boolean isLimited = false;
        try {
            Asked<T> asked = question.get();
            usage = asked.usage();
            isLimited = asked.isLimited();
            return asked;
        } finally {
            paces.returnsSpare(account, number, usage, isLimited, clock.instant());
        }
    }
}
