package plaza.conversation.note;

import io.smallrye.mutiny.Uni;
import java.util.List;
import plaza.conversation.note.model.Note;
import plaza.conversation.vocabulary.model.ConversationId;

/** What colleagues tell each other about cases. */
public interface Notes {

    /** Keeps a note, and who wrote it in the audit trail. */
    Uni<Void> add(Note note);

    /** The notes of a case, in the order of writing. */
    Uni<List<Note>> list(ConversationId conversation);
}
