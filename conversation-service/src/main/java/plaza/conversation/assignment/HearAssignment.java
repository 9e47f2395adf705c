package plaza.conversation.assignment;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Derivations;
import plaza.conversation.casework.Involvements;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.casework.model.Ownership;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Follows who owns a case and who may see it. The newest epoch counts, and who was involved once stays so: any order of
 * the same events, with repetitions, ends in the same.
 */
@ApplicationScoped
public class HearAssignment {

    private final Conversations conversations;
    private final Involvements involvements;
    private final Derivations derivations;
    private final SettleCase cases;

    HearAssignment(Conversations conversations, Involvements involvements, Derivations derivations, SettleCase cases) {
        this.conversations = conversations;
        this.involvements = involvements;
        this.derivations = derivations;
        this.cases = cases;
    }

    /** What is known of a case, and who is involved, before an assignment is heard. */
    private record Known(Conversation conversation, Set<AgentId> involved) {}

    /**
     * Takes one event; false where there is no such case.
     *
     * <p>Fails with a conflict where somebody else works on the same case; then nothing has happened.
     */
    @WithTransaction
    public Uni<Boolean> hear(Assignment heard) {
        return conversations
                .find(heard.conversation())
                .chain(found -> found.isEmpty()
                        ? Uni.createFrom().item(false)
                        : taken(heard)
                                .chain(() -> known(found.get()))
                                .chain(known -> take(known, heard))
                                .replaceWith(true));
    }

    private Uni<Void> taken(Assignment heard) {
        return switch (heard) {
            case Assignment.Accepted(ConversationId conversation, AgentId agent, long epoch) ->
                derivations.taken(conversation, epoch, agent);
            case Assignment.Offered _, Assignment.Released _ -> Uni.createFrom().voidItem();
        };
    }

    private Uni<Known> known(Conversation conversation) {
        return involvements.list(conversation.id()).map(involved -> new Known(conversation, involved));
    }

    private Uni<Void> take(Known known, Assignment heard) {
        Ownership before = known.conversation().ownership();
        Optional<Ownership> after = heard.findOwnership().map(before::newest).filter(newest -> !newest.equals(before));
        boolean involvedAlready = known.involved().contains(heard.agent());
        if (after.isEmpty() && involvedAlready) {
            return Uni.createFrom().voidItem();
        }
        return involvements
                .add(heard.conversation(), heard.agent())
                .chain(() -> cases.goesOnAsSaid(known.conversation(), Happening.owned(after.orElse(before))))
                .replaceWithVoid();
    }
}
