package plaza.conversation.note.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code note}. */
@Entity
@Table(name = "note")
class NoteRow {

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "agent_id")
    String agentId;

    String text;
    Instant at;
}
