package plaza.conversation.reading;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import plaza.conversation.message.Messages;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reading.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Gives people one case with its messages, if they may see it. */
@ApplicationScoped
public class FindConversation {

    private final CaseViews views;
    private final Messages messages;

    FindConversation(CaseViews views, Messages messages) {
        this.views = views;
        this.messages = messages;
    }

    /** The case; empty where it does not exist or is out of sight: both look the same. */
    @WithSession
    public Uni<Optional<CaseDetail>> find(ConversationId id, Sight sight) {
        return views.find(id, sight)
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(Optional.empty()) : withMessages(found.get()));
    }

    private Uni<Optional<CaseDetail>> withMessages(CaseView view) {
        return messages.listNewest(view.id(), CaseDetail.MOST_MESSAGES)
                .map(found -> Optional.of(new CaseDetail(view, found)));
    }
}
