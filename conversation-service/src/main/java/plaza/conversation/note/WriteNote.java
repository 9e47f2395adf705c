package plaza.conversation.note;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.casework.Anew;
import plaza.conversation.note.model.NoteOutcome;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Lets somebody who sees a case leave a note, and does over what collided. */
@ApplicationScoped
public class WriteNote {

    private final KeepNote keeping;
    private final Anew anew;

    WriteNote(KeepNote keeping, Anew anew) {
        this.keeping = keeping;
        this.anew = anew;
    }

    /** Completes when the note is kept, or when it is clear that it may not be. */
    public Uni<NoteOutcome> write(ConversationId conversation, AgentId by, String text, Sight sight) {
        return anew.until(() -> keeping.keep(conversation, by, text, sight));
    }
}
