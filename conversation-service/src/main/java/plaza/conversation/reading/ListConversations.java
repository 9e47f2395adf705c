package plaza.conversation.reading;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;

/** Gives people the cases that they may see. */
@ApplicationScoped
public class ListConversations {

    private final CaseViews views;

    ListConversations(CaseViews views) {
        this.views = views;
    }

    /** The cases asked for, newest activity first. */
    @WithSession
    public Uni<List<CaseView>> list(CaseQuery query) {
        return views.list(query);
    }
}
