package plaza.conversation.reading;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.reading.model.CaseQuery;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Cases as people see them. What is out of sight is as absent. */
public interface CaseViews {

    /**
     * The cases asked for, newest activity first; where a text is looked for, those whose newest message that says it is
     * newest. A search belongs into a transaction.
     */
    Uni<List<CaseView>> list(CaseQuery query);

    /** The case, if it exists and is in sight. */
    Uni<Optional<CaseView>> find(ConversationId id, Sight sight);
}
