package plaza.conversation.reading.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What of a row of {@code message} is looked at by a search. Only asked for in conditions, and never changed. */
@Entity
@Table(name = "message")
class SaidRow {

    @Id
    UUID id;

    @Column(name = "conversation_id", insertable = false, updatable = false)
    @Nullable UUID conversationId;

    @Column(name = "created_at", insertable = false, updatable = false)
    @Nullable Instant createdAt;

    @Column(insertable = false, updatable = false)
    @Nullable String text;

    @Column(name = "edited_text", insertable = false, updatable = false)
    @Nullable String editedText;

    /** A {@code tsvector}, made by PostgreSQL from the text as it stands. */
    @Column(insertable = false, updatable = false)
    @Nullable String words;
}
