package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.promise.model.ClockEvent;
import plaza.conversation.vocabulary.model.ConversationId;

/** What happened in cases, as their clocks see it. */
public interface Chronicles {

    /** All of it, what was kept in the present transaction included. */
    Uni<List<ClockEvent>> events(ConversationId conversation);

    /** Of what kind the customer's first message is, if there is one. */
    Uni<Optional<String>> firstKind(ConversationId conversation);
}
