package plaza.conversation.reading;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.sight.OwnCustomers;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Lets people read a case that is in their sight, and the owner of an open one also the others of the same customer: to
 * read only, since nothing else asks here, and each such reading is in the audit trail.
 */
@ApplicationScoped
public class ReadConversation {

    private static final Sight ANY = new Sight(new Sight.Oversight.Everything(), Optional.empty());

    private final FindConversation conversations;
    private final OwnCustomers own;

    ReadConversation(FindConversation conversations, OwnCustomers own) {
        this.conversations = conversations;
        this.own = own;
    }

    /** The case; empty where it does not exist or is not theirs to read: both look the same. */
    @WithTransaction
    public Uni<Optional<CaseDetail>> read(ConversationId id, Sight sight) {
        return conversations
                .find(id, sight)
                .chain(found -> found.isPresent() || sight.agent().isEmpty()
                        ? Uni.createFrom().item(found)
                        : asPast(id, new AgentId(sight.agent().get())));
    }

    private Uni<Optional<CaseDetail>> asPast(ConversationId id, AgentId agent) {
        return own.isOfOwn(id, agent)
                .chain(isOpen -> isOpen
                        ? own.noteReading(id, agent).chain(() -> conversations.find(id, ANY))
                        : Uni.createFrom().item(Optional.empty()));
    }
}
