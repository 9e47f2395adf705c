package plaza.conversation.commitment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.commitment.model.Commitment;
import plaza.conversation.commitment.model.CommitmentId;
import plaza.conversation.commitment.model.CommitmentOutcome;
import plaza.conversation.commitment.model.NewCommitment;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.writing.model.Texts;
import plaza.platform.ids.Ids;

/** Notes one word that is given, or kept, in one transaction, or says why not. */
@ApplicationScoped
public class GiveWord {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Commitments commitments;
    private final ReadCommitments reading;
    private final Ids ids;
    private final Clock clock;

    GiveWord(
            VisibleCases visible,
            Conversations conversations,
            Commitments commitments,
            ReadCommitments reading,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.commitments = commitments;
        this.reading = reading;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with a conflict where somebody else works on the same case; then nothing has happened. */
    @WithTransaction
    public Uni<CommitmentOutcome> give(NewCommitment wish) {
        return visible.contains(wish.conversation(), wish.sight())
                .chain(seen -> seen
                        ? conversations.get(wish.conversation()).chain(in -> give(wish, in))
                        : Uni.createFrom().item(new CommitmentOutcome.NotVisible(wish.conversation())));
    }

    /** Fails with a conflict where somebody else works on the same case; then nothing has happened. */
    @WithTransaction
    public Uni<CommitmentOutcome> keep(ConversationId conversation, CommitmentId id, AgentId by, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? conversations.get(conversation).chain(in -> keep(in, id, by))
                        : Uni.createFrom().item(new CommitmentOutcome.NotVisible(conversation)));
    }

    /** The case is read before what is due in it: whoever told of that meanwhile has changed the case. */
    private Uni<CommitmentOutcome> keep(Conversation in, CommitmentId id, AgentId by) {
        return commitments.find(in.id(), id).chain(found -> found.map(known -> keep(in, known, by))
                .orElseGet(() -> Uni.createFrom().item(new CommitmentOutcome.NotVisible(in.id()))));
    }

    private Uni<CommitmentOutcome> give(NewCommitment wish, Conversation in) {
        return switch (in.ownership().standing(wish.agent(), wish.epoch())) {
            case OWNER ->
                refusal(wish, clock.instant())
                        .map(refused -> Uni.createFrom().item(refused))
                        .orElseGet(() -> commitments.list(in.id()).chain(known -> give(wish, in, known)));
            case NOT_YET -> Uni.createFrom().item(new CommitmentOutcome.NotYetOwner(wish.epoch()));
            case CHANGED ->
                Uni.createFrom()
                        .item(new CommitmentOutcome.OwnerChanged(in.ownership().epoch()));
        };
    }

    private static Optional<CommitmentOutcome> refusal(NewCommitment wish, Instant now) {
        if (Texts.isEmpty(wish.what())) {
            return Optional.of(new CommitmentOutcome.EmptyText());
        }
        if (!Commitment.LIMIT.allows(wish.what())) {
            return Optional.of(
                    new CommitmentOutcome.TextTooLong(Commitment.LIMIT.most(), Commitment.LIMIT.lengthOf(wish.what())));
        }
        Instant until = now.plus(Commitment.FURTHEST);
        return wish.dueAt().isAfter(now) && !wish.dueAt().isAfter(until)
                ? Optional.empty()
                : Optional.of(new CommitmentOutcome.OutOfReach(now, until));
    }

    private Uni<CommitmentOutcome> give(NewCommitment wish, Conversation in, List<Commitment> known) {
        Instant now = clock.instant();
        Commitment made = Commitment.made(
                new CommitmentId(ids.next()), in.id(), wish.what().strip(), wish.agent(), now, wish.dueAt());
        Optional<Commitment> same =
                known.stream().filter(each -> each.isLike(made)).findFirst();
        if (same.isPresent()) {
            return noted(same.get());
        }
        if (known.stream().filter(each -> each.keptAt() == null).count() >= Commitment.MOST_OPEN) {
            return Uni.createFrom().item(new CommitmentOutcome.TooMany(Commitment.MOST_OPEN));
        }
        return commitments
                .add(made)
                .chain(() -> tell(in, List.of(new CaseFact.CommitmentMade(made.mark())), now))
                .chain(() -> noted(made));
    }

    /** What was kept before stays as it was. */
    private Uni<CommitmentOutcome> keep(Conversation in, Commitment known, AgentId by) {
        Instant now = clock.instant();
        if (known.keptAt() != null) {
            return noted(known);
        }
        Commitment kept = known.kept(now, by);
        return commitments
                .keep(kept)
                .chain(() -> tell(in, known.factsOfKeeping(now, by), now))
                .chain(() -> noted(kept));
    }

    private Uni<Void> tell(Conversation in, List<CaseFact> facts, Instant at) {
        return conversations.store(Settlement.telling(in, facts, at));
    }

    private Uni<CommitmentOutcome> noted(Commitment commitment) {
        return reading.signed(List.of(commitment)).map(signed -> new CommitmentOutcome.Noted(signed.getFirst()));
    }
}
