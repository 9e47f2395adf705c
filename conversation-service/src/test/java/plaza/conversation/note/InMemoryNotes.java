package plaza.conversation.note;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import plaza.conversation.note.model.Note;
import plaza.conversation.vocabulary.model.ConversationId;

/** Notes in a list. */
public final class InMemoryNotes implements Notes {

    private final List<Note> notes = new ArrayList<>();

    @Override
    public Uni<Void> add(Note note) {
        return Uni.createFrom().voidItem().invoke(() -> notes.add(note));
    }

    /** Gives some of what belongs to one case to another; the ids of these. */
    public List<UUID> hand(ConversationId from, ConversationId to, Predicate<Object> which) {
        List<UUID> handed = notes.stream()
                .filter(note -> note.conversation().equals(from) && which.test(note.id()))
                .map(Note::id)
                .toList();
        notes.replaceAll(
                note -> handed.contains(note.id()) ? new Note(note.id(), to, note.by(), note.text(), note.at()) : note);
        return handed;
    }

    @Override
    public Uni<List<Note>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> notes.stream()
                .filter(note -> note.conversation().equals(conversation))
                .toList());
    }
}
