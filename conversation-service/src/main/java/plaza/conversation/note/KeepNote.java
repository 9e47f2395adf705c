package plaza.conversation.note;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.SettleCase;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.note.model.Note;
import plaza.conversation.note.model.NoteOutcome;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.writing.model.Texts;
import plaza.platform.ids.Ids;

/** Keeps one note in one transaction, or says why not. */
@ApplicationScoped
public class KeepNote {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Notes notes;
    private final ReadNotes reading;
    private final SettleCase cases;
    private final Ids ids;
    private final Clock clock;

    KeepNote(
            VisibleCases visible,
            Conversations conversations,
            Notes notes,
            ReadNotes reading,
            SettleCase cases,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.notes = notes;
        this.reading = reading;
        this.cases = cases;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with a conflict where somebody else works on the same case; then nothing has happened. */
    @WithTransaction
    public Uni<NoteOutcome> keep(ConversationId conversation, AgentId by, String text, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? write(conversation, by, text)
                        : Uni.createFrom().item(new NoteOutcome.NotVisible(conversation)));
    }

    private Uni<NoteOutcome> write(ConversationId conversation, AgentId by, String text) {
        if (Texts.isEmpty(text)) {
            return Uni.createFrom().item(new NoteOutcome.EmptyText());
        }
        if (!Note.LIMIT.allows(text)) {
            return Uni.createFrom().item(new NoteOutcome.TextTooLong(Note.LIMIT.most(), Note.LIMIT.lengthOf(text)));
        }
        return write(new Note(ids.next(), conversation, by, text, clock.instant()));
    }

    private Uni<NoteOutcome> write(Note note) {
        return notes.add(note)
                .chain(() -> conversations.get(note.conversation()))
                .chain(in -> cases.goesOnAsSaid(in, Happening.of(Change.NOTE_ADDED)))
                .chain(() -> reading.signed(List.of(note)))
                .map(signed -> new NoteOutcome.Kept(signed.getFirst()));
    }
}
