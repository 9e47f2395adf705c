package plaza.conversation.closing.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row of {@code closing_message}. */
@Entity
@Table(name = "closing_message")
@IdClass(ClosingMessageRow.Key.class)
class ClosingMessageRow {

    /** Which message was known at which closing. */
    record Key(UUID messageId, UUID closingId) {}

    @Id
    @Column(name = "message_id")
    UUID messageId;

    @Id
    @Column(name = "closing_id")
    UUID closingId;
}
