package plaza.platform.changefeed;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One row of {@code change_feed}, as written before it has a number. */
@Entity
@Table(name = "change_feed")
class ChangeRow {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String kind;
    String subject;

    @Nullable String site;

    String[] audience;
    String data;

    @Column(name = "created_at")
    Instant createdAt;

    ChangeRow() {}

    ChangeRow(String kind, String subject, @Nullable String site, String[] audience, String data, Instant createdAt) {
        this.kind = kind;
        this.subject = subject;
        this.site = site;
        this.audience = audience;
        this.data = data;
        this.createdAt = createdAt;
    }
}
