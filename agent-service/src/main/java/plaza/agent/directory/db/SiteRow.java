package plaza.agent.directory.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One row of {@code site}. */
@Entity
@Table(name = "site")
class SiteRow {

    @Id
    String slug;

    @Version
    long version;

    String name;

    @Column(name = "time_zone")
    String timeZone;

    String country;
    String[] languages;
    boolean active;

    @Column(name = "changed_at")
    Instant changedAt;
}
