package plaza.conversation.deflection;

import io.smallrye.mutiny.Uni;
import java.util.List;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.vocabulary.model.ConversationId;

/** Where customers were sent. */
public interface Deflections {

    /** Keeps one, and who did it in the audit trail. */
    Uni<Void> add(Deflection deflection);

    /** Those of a case, in their order. */
    Uni<List<Deflection>> list(ConversationId conversation);
}
