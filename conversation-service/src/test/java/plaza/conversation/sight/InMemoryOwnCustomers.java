package plaza.conversation.sight;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import plaza.conversation.casework.InMemoryConversations;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Whose customers somebody has open cases of, by what the in-memory adapters hold. */
public final class InMemoryOwnCustomers implements OwnCustomers {

    private final InMemoryConversations conversations;
    private final List<Reading> readings = new ArrayList<>();

    public InMemoryOwnCustomers(InMemoryConversations conversations) {
        this.conversations = conversations;
    }

    /** A reading that is in the audit trail. */
    public record Reading(ConversationId past, AgentId by) {}

    @Override
    public Uni<Boolean> isOwn(CustomerId customer, AgentId agent) {
        return Uni.createFrom()
                .item(() -> isAny(agent, known -> known.customer().equals(customer)));
    }

    @Override
    public Uni<Boolean> isOfOwn(ConversationId past, AgentId agent) {
        return conversations.find(past).map(found -> found.filter(
                        other -> isAny(agent, known -> known.customer().equals(other.customer())))
                .isPresent());
    }

    @Override
    public Uni<Void> noteReading(ConversationId past, AgentId agent) {
        return Uni.createFrom().voidItem().invoke(() -> readings.add(new Reading(past, agent)));
    }

    /** What was read for a customer's sake, in the order of reading. */
    public List<Reading> readings() {
        return List.copyOf(readings);
    }

    private boolean isAny(AgentId agent, Predicate<Conversation> which) {
        return conversations.all().stream()
                .filter(which)
                .filter(known -> !(known.turn() instanceof Turn.Resolved))
                .anyMatch(known -> agent.equals(known.ownership().owner()));
    }
}
