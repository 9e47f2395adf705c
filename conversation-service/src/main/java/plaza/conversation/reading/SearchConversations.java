package plaza.conversation.reading;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;

/** Finds, for people, the cases that they may see by what was said in them. */
@ApplicationScoped
public class SearchConversations {

    private final CaseViews views;

    SearchConversations(CaseViews views) {
        this.views = views;
    }

    /** The cases in which that was said, those where it was said last in front. */
    @WithTransaction
    public Uni<List<CaseView>> search(CaseQuery query) {
        return views.list(query);
    }
}
