package plaza.conversation.reason.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** One row of {@code reason_tree}: it never changes. */
@Entity
@Table(name = "reason_tree")
@IdClass(ReasonTreeRow.Key.class)
class ReasonTreeRow {

    /** Which version of which brand's tree. */
    record Key(String brand, long version) {}

    @Id
    String brand;

    @Id
    long version;

    String branches;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "changed_by")
    String changedBy;
}
