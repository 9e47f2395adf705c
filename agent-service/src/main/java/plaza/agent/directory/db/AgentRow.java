package plaza.agent.directory.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code agent}. */
@Entity
@Table(name = "agent")
class AgentRow {

    @Id
    String id;

    @Version
    long version;

    String name;

    @Column(name = "public_name")
    String publicName;

    String site;

    @Nullable String team;

    String[] languages;
    String[] brands;
    String[] channels;
    String[] skills;
    int capacity;
    boolean active;

    @Column(name = "changed_at")
    Instant changedAt;
}
