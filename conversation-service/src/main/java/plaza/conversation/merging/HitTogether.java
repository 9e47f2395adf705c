package plaza.conversation.merging;

import io.smallrye.mutiny.Uni;
import plaza.conversation.vocabulary.model.ConversationId;

/** What hits a case hits the one that it becomes part of. Called within the transaction of a merge. */
public interface HitTogether {

    /** What was said of the absorbed case and incidents holds for the survivor, where nothing was said of that yet. */
    Uni<Void> follow(ConversationId absorbed, ConversationId survivor);
}
