package plaza.conversation.clock;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.clock.model.DueClock;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Tells of promises that are about to be broken, and of those that are: each once, whoever looks. Any number of replicas
 * may look at the same time: each takes other cases.
 */
@ApplicationScoped
public class TellWhatIsDue implements Sweep {

    private final DueClocks due;
    private final TellOfCases cases;
    private final Clock clock;

    TellWhatIsDue(DueClocks due, TellOfCases cases, Clock clock) {
        this.due = due;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Integer> tell() {
        Instant now = clock.instant();
        return due.take(now, AT_ONCE)
                .call(taken -> taken.isEmpty() ? Uni.createFrom().voidItem() : tell(taken, now))
                .map(List::size);
    }

    private Uni<Void> tell(List<DueClock> taken, Instant now) {
        Map<ConversationId, List<CaseFact>> facts = taken.stream()
                .collect(Collectors.groupingBy(
                        DueClock::conversation,
                        LinkedHashMap::new,
                        Collectors.flatMapping(clock -> clock.facts(now), Collectors.toList())));
        return cases.tell(facts, now).chain(() -> due.told(taken, now));
    }
}
