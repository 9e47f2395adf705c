package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import plaza.conversation.vocabulary.model.ConversationId;

/** Cases whose account was moved over to us, or back, and which were not yet. */
public interface OutOfStep {

    /** Some of them, those with the newest activity first. */
    Uni<List<ConversationId>> list(int limit);
}
