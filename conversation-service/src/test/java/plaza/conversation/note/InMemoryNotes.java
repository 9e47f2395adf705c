package plaza.conversation.note;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import plaza.conversation.note.model.Note;
import plaza.conversation.vocabulary.model.ConversationId;

/** Notes in a list. */
public final class InMemoryNotes implements Notes {

    private final List<Note> notes = new ArrayList<>();

    @Override
    public Uni<Void> add(Note note) {
        return Uni.createFrom().voidItem().invoke(() -> notes.add(note));
    }

    @Override
    public Uni<List<Note>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> notes.stream()
                .filter(note -> note.conversation().equals(conversation))
                .toList());
    }
}
