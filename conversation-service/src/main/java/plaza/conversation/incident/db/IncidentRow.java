package plaza.conversation.incident.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code incident}. Its version is Hibernate's. */
@Entity
@Table(name = "incident")
class IncidentRow {

    @Id
    UUID id;

    @Version
    long version;

    String brand;
    String title;

    /** JSON: texts. */
    String places;

    /** JSON: texts. */
    String words;

    @Nullable String product;

    @Column(name = "started_at")
    Instant startedAt;

    @Column(name = "expected_end")
    @Nullable Instant expectedEnd;

    /** JSON. */
    String facts;

    @Column(name = "newest_fact_at")
    @Nullable Instant newestFactAt;

    /** JSON. */
    @Nullable String crisis;

    @Column(name = "ended_at")
    @Nullable Instant endedAt;
}
