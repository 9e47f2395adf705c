package plaza.conversation.note.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import plaza.conversation.note.Notes;
import plaza.conversation.note.model.Note;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.audit.AuditTrail;

/** Notes in PostgreSQL. */
@ApplicationScoped
class PgNotes implements Notes {

    private static final String IN_CASE = "conversationId = ?1 order by at, id";

    private final NoteRows rows;
    private final AuditTrail audit;

    PgNotes(NoteRows rows, AuditTrail audit) {
        this.rows = rows;
        this.audit = audit;
    }

    @Override
    public Uni<Void> add(Note note) {
        NoteRow row = new NoteRow();
        row.id = note.id();
        row.conversationId = note.conversation().value();
        row.agentId = note.by().subject();
        row.text = note.text();
        row.at = note.at();
        return rows.persist(row)
                .chain(() -> audit.append(
                        note.by().subject(),
                        "note.added",
                        "note:" + note.id(),
                        Map.of("conversation", note.conversation().toString()),
                        note.text()));
    }

    @Override
    public Uni<List<Note>> list(ConversationId conversation) {
        return rows.list(IN_CASE, conversation.value())
                .map(found -> found.stream().map(PgNotes::note).toList());
    }

    private static Note note(NoteRow row) {
        return new Note(row.id, new ConversationId(row.conversationId), new AgentId(row.agentId), row.text, row.at);
    }
}
