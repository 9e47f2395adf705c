package plaza.conversation.commitment;

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
import plaza.conversation.clock.Sweep;
import plaza.conversation.clock.TellOfCases;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.vocabulary.model.ConversationId;

/** Tells of words that are soon to be kept, and of those that were not: each once, whoever looks. */
@ApplicationScoped
public class TellOfCommitments implements Sweep {

    private final Commitments commitments;
    private final TellOfCases cases;
    private final Clock clock;

    TellOfCommitments(Commitments commitments, TellOfCases cases, Clock clock) {
        this.commitments = commitments;
        this.cases = cases;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Integer> tell() {
        Instant now = clock.instant();
        return commitments
                .take(now, AT_ONCE)
                .call(taken -> taken.isEmpty() ? Uni.createFrom().voidItem() : tell(taken, now))
                .map(List::size);
    }

    private Uni<Void> tell(List<Commitment> taken, Instant now) {
        Map<ConversationId, List<CaseFact>> facts = taken.stream()
                .collect(Collectors.groupingBy(
                        Commitment::conversation,
                        LinkedHashMap::new,
                        Collectors.flatMapping(each -> each.facts(now), Collectors.toList())));
        return cases.tell(facts, now).chain(() -> commitments.told(taken, now));
    }
}
