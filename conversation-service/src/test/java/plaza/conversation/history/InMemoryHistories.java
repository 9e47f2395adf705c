package plaza.conversation.history;

import io.smallrye.mutiny.Uni;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.InMemoryInvolvements;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.customer.InMemoryCustomers;
import plaza.conversation.customer.model.Customer;
import plaza.conversation.customer.model.Identity;
import plaza.conversation.history.model.PastCase;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.CustomerId;

/** Customers over what the in-memory adapters hold. */
public final class InMemoryHistories implements Histories {

    private static final Comparator<PastCase> NEWEST_FIRST = Comparator.comparing(PastCase::lastActivityAt)
            .thenComparing(past -> past.id().toString())
            .reversed();

    private final InMemoryConversations conversations;
    private final InMemoryCustomers customers;
    private final InMemoryInvolvements involvements;

    public InMemoryHistories(
            InMemoryConversations conversations, InMemoryCustomers customers, InMemoryInvolvements involvements) {
        this.conversations = conversations;
        this.customers = customers;
        this.involvements = involvements;
    }

    @Override
    public Uni<List<PastCase>> cases(CustomerId id, Sight sight, boolean all, int most) {
        return Uni.createFrom().item(() -> conversations.all().stream()
                .filter(known -> known.customer().equals(id))
                .map(known -> past(known, sight))
                .filter(past -> all || past.inSight())
                .sorted(NEWEST_FIRST)
                .limit(most)
                .toList());
    }

    @Override
    public Uni<Optional<Customer>> find(CustomerId id) {
        return Uni.createFrom().item(() -> Optional.of(customers.get(id)));
    }

    @Override
    public Uni<List<Identity>> identities(CustomerId id) {
        return Uni.createFrom().item(() -> customers.identitiesOf(id));
    }

    private PastCase past(Conversation known, Sight sight) {
        return new PastCase(
                known.id(),
                known.account().channel(),
                known.home().brand(),
                known.home().site(),
                known.turn().label(),
                known.turn() instanceof Turn.Resolved closed ? closed.reason().label() : null,
                known.ownership().owner(),
                known.mergedInto(),
                known.digest().openedAt(),
                known.digest().lastActivityAt(),
                sight.sees(known.home().site(), involvements.subjects(known.id())));
    }
}
