package plaza.conversation.deflection.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One row of {@code deflection}. */
@Entity
@Table(name = "deflection")
class DeflectionRow {

    @Id
    UUID id;

    @Column(name = "conversation_id")
    UUID conversationId;

    @Column(name = "agent_id")
    String agentId;

    @Column(name = "sent_to")
    String sentTo;

    String reason;
    Instant at;
}
