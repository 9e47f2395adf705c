package plaza.conversation.directory.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One row of {@code agent_projection}. */
@Entity
@Table(name = "agent_projection")
class AgentRow {

    @Id
    @Column(name = "agent_id")
    String agentId;

    String name;

    @Column(name = "public_name")
    String publicName;

    String site;

    @Column(name = "changed_at")
    Instant changedAt;
}
