package plaza.conversation.casework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row of {@code conversation_link}. */
@Entity
@Table(name = "conversation_link")
@IdClass(ConversationLinkRow.Key.class)
class ConversationLinkRow {

    /** Which case is linked to which. */
    record Key(UUID conversationId, UUID linkedToId) {}

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;

    @Id
    @Column(name = "linked_to_id")
    UUID linkedToId;
}
