package plaza.conversation.clock;

import io.smallrye.mutiny.Uni;
import java.util.List;
import plaza.conversation.clock.model.ShownClock;
import plaza.conversation.vocabulary.model.ConversationId;

/** The clocks of cases. Called within a session. */
public interface Clocks {

    /** Those of a case that run, then those that were stopped, the newest first; not more than some. */
    Uni<List<ShownClock>> list(ConversationId conversation);
}
