package plaza.conversation.patience;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Closing;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.clock.Sweep;
import plaza.conversation.closing.Closings;
import plaza.conversation.closing.TrustedAnswers;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.ids.Ids;

/**
 * Closes the cases in which customers did not answer as long as their brand waits: not as solved, and each once, whoever
 * looks. Whoever comes back finds the case open again, and the one who had it.
 */
@ApplicationScoped
public class CloseQuietCases implements Sweep {

    /** Each is settled anew, which takes longer than telling something of it. */
    private static final int IN_ONE_GO = 20;

    private final Patiences patiences;
    private final Conversations conversations;
    private final Closings closings;
    private final TrustedAnswers trusted;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    CloseQuietCases(
            Patiences patiences,
            Conversations conversations,
            Closings closings,
            TrustedAnswers trusted,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.patiences = patiences;
        this.conversations = conversations;
        this.closings = closings;
        this.trusted = trusted;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    @WithTransaction
    public Uni<Integer> tell() {
        return close(clock.instant());
    }

    /** Closes those that are quiet too long at that moment. */
    @WithTransaction
    public Uni<Integer> tellAt(Instant now) {
        return close(now);
    }

    private Uni<Integer> close(Instant now) {
        return patiences.take(now, IN_ONE_GO).call(taken -> close(taken, now)).map(List::size);
    }

    private Uni<Void> close(List<ConversationId> taken, Instant now) {
        return Multi.createFrom()
                .iterable(taken)
                .onItem()
                .transformToUniAndConcatenate(id -> conversations.get(id).call(in -> close(in, now)))
                .collect()
                .last()
                .replaceWithVoid();
    }

    private Uni<Void> close(Conversation in, Instant now) {
        if (!(in.turn() instanceof Turn.WaitingForCustomer)) {
            return Uni.createFrom().voidItem();
        }
        Closing closing = new Closing(Resolution.NO_CUSTOMER_REPLY, now, null);
        UUID id = ids.next();
        return closings.add(id, in.id(), closing, null)
                .chain(() -> trusted.tie(in.id(), id))
                .chain(() -> cases.goesOn(in, Happening.closed(false, false)))
                .replaceWithVoid();
    }
}
