package plaza.conversation.note;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import plaza.conversation.directory.Colleagues;
import plaza.conversation.note.model.Note;
import plaza.conversation.note.model.SignedNote;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

/** Gives people the notes of a case, with who wrote them. */
@ApplicationScoped
public class ReadNotes {

    private final Notes notes;
    private final Colleagues colleagues;

    ReadNotes(Notes notes, Colleagues colleagues) {
        this.notes = notes;
        this.colleagues = colleagues;
    }

    /** The notes of a case that the caller sees, in the order of writing; within the session of the caller. */
    public Uni<List<SignedNote>> list(ConversationId conversation) {
        return notes.list(conversation).chain(this::signed);
    }

    Uni<List<SignedNote>> signed(List<Note> found) {
        return colleagues.names(found.stream().map(Note::by).toList()).map(names -> signed(found, names));
    }

    private static List<SignedNote> signed(List<Note> found, Map<AgentId, String> names) {
        return found.stream()
                .map(note -> new SignedNote(note, names.get(note.by())))
                .toList();
    }
}
