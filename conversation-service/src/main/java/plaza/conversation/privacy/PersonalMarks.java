package plaza.conversation.privacy;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Which messages of customers hold personal data in public, and of what kinds. */
public interface PersonalMarks {

    /** Marks a message that is kept with these kinds; with none the mark goes. */
    Uni<Void> keep(MessageId message, List<String> kinds);

    /** The marks of a case. */
    Uni<Map<MessageId, List<String>>> list(ConversationId conversation);
}
