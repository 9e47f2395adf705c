package plaza.conversation.casework.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** One row of {@code involvement}. */
@Entity
@Table(name = "involvement")
@IdClass(InvolvementRow.Key.class)
class InvolvementRow {

    /** Who is involved in what. */
    record Key(String agentId, UUID conversationId) {}

    @Id
    @Column(name = "agent_id")
    String agentId;

    @Id
    @Column(name = "conversation_id")
    UUID conversationId;
}
