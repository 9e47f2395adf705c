package plaza.agent.directory.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One row of {@code team}. */
@Entity
@Table(name = "team")
class TeamRow {

    @Id
    String slug;

    @Version
    long version;

    String name;
    String site;
    boolean active;

    @Column(name = "changed_at")
    Instant changedAt;
}
