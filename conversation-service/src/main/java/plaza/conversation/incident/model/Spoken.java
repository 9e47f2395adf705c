package plaza.conversation.incident.model;

import java.util.List;
import plaza.conversation.vocabulary.model.ConversationId;

/** An open case and what its customer said in it. */
public record Spoken(ConversationId conversation, List<String> texts) {

    /** Copies what could change under it. */
    public Spoken {
        texts = List.copyOf(texts);
    }
}
