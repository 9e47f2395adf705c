package plaza.conversation.commitment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Commitments in a list, found by the rules of the table. */
public final class InMemoryCommitments implements Commitments {

    private static final Comparator<Commitment> OPEN_FIRST = Comparator.<Commitment, Boolean>comparing(
                    each -> each.keptAt() != null)
            .thenComparing(Commitment::keptAt, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(Commitment::dueAt);

    private final List<Commitment> all = new ArrayList<>();

    @Override
    public Uni<Void> add(Commitment commitment) {
        return Uni.createFrom().voidItem().invoke(() -> all.add(commitment));
    }

    @Override
    public Uni<Void> keep(Commitment kept) {
        return Uni.createFrom().voidItem().invoke(() -> replace(kept));
    }

    @Override
    public Uni<Optional<Commitment>> find(ConversationId conversation, CommitmentId id) {
        return Uni.createFrom().item(() -> all.stream()
                .filter(each ->
                        each.conversation().equals(conversation) && each.id().equals(id))
                .findFirst());
    }

    @Override
    public Uni<List<Commitment>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> all.stream()
                .filter(each -> each.conversation().equals(conversation))
                .sorted(OPEN_FIRST)
                .toList());
    }

    @Override
    public Uni<List<Commitment>> take(Instant now, int atMost) {
        return Uni.createFrom().item(() -> all.stream()
                .filter(each -> each.keptAt() == null && each.brokenAt() == null)
                .filter(each -> next(each).isBefore(now))
                .sorted(Comparator.comparing(InMemoryCommitments::next))
                .limit(atMost)
                .toList());
    }

    @Override
    public Uni<Void> told(List<Commitment> taken, Instant now) {
        return Uni.createFrom().voidItem().invoke(() -> taken.forEach(each -> replace(each.told(now))));
    }

    /** Gives some of what belongs to one case to another; the ids of these. */
    public List<UUID> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        List<Commitment> handed = all.stream()
                .filter(each ->
                        each.conversation().equals(from) && which.test(each.id().value()))
                .toList();
        handed.forEach(each -> replace(at(to, each)));
        return handed.stream().map(each -> each.id().value()).toList();
    }

    private static Instant next(Commitment commitment) {
        return commitment.warnedAt() == null ? commitment.warnAt() : commitment.dueAt();
    }

    private static Commitment at(ConversationId to, Commitment each) {
        return new Commitment(
                each.id(),
                to,
                each.what(),
                each.owner(),
                each.madeAt(),
                each.dueAt(),
                each.warnAt(),
                each.warnedAt(),
                each.brokenAt(),
                each.keptAt(),
                each.keptBy());
    }

    private void replace(Commitment changed) {
        all.replaceAll(each -> each.id().equals(changed.id()) ? changed : each);
    }
}
