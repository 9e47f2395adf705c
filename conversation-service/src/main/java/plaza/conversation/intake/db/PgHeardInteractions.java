package plaza.conversation.intake.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.intake.HeardInteractions;
import plaza.conversation.vocabulary.model.InteractionId;
import plaza.platform.inbox.Inbox;

/** The inbox of the service, asked about interactions. */
@ApplicationScoped
class PgHeardInteractions implements HeardInteractions {

    private static final String CONSUMER = "conversation-service.interactions";

    private final Inbox inbox;

    PgHeardInteractions(Inbox inbox) {
        this.inbox = inbox;
    }

    @Override
    public Uni<Boolean> isFirst(InteractionId id) {
        return inbox.isNew(CONSUMER, id.toString());
    }
}
