package plaza.conversation.sight;

import io.smallrye.mutiny.Uni;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** The cases as far as somebody sees them. */
public interface VisibleCases {

    /** True where the case exists and is in sight. */
    Uni<Boolean> contains(ConversationId id, Sight sight);
}
