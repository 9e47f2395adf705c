package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.vocabulary.model.ConversationId;

/** Open cases that were last settled when other policies held. */
public interface OutOfDate {

    /** Some of those that were settled before that revision of the policies. */
    Uni<List<ConversationId>> list(long revision, int limit);

    /** Which edition of a promise the case was last settled by. */
    Uni<Optional<String>> findEdition(ConversationId id);

    /** What the case is promised is still the same under that revision; nothing happens where it was changed meanwhile. */
    Uni<Void> stands(Conversation current, long revision);
}
