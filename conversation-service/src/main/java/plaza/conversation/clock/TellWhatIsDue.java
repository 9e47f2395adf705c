package plaza.conversation.clock;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.clock.model.DueClock;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Tells of promises that are about to be broken, and of those that are: each once, whoever looks. Any number of replicas
 * may look at the same time: each takes other cases.
 */
@ApplicationScoped
public class TellWhatIsDue {

    /** The most clocks in one transaction. */
    public static final int AT_ONCE = 200;

    private final DueClocks due;
    private final Conversations conversations;
    private final Clock clock;

    TellWhatIsDue(DueClocks due, Conversations conversations, Clock clock) {
        this.due = due;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** Tells of some; of how many clocks. */
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
        return Multi.createFrom()
                .iterable(facts.keySet())
                .onItem()
                .transformToUniAndConcatenate(conversations::get)
                .map(current -> Settlement.telling(current, facts.getOrDefault(current.id(), List.of()), now))
                .collect()
                .asList()
                .chain(conversations::storeAll)
                .chain(() -> due.told(taken, now));
    }
}
