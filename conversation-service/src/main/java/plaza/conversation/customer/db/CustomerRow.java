package plaza.conversation.customer.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code customer}. */
@Entity
@Table(name = "customer")
class CustomerRow {

    @Id
    UUID id;

    @Version
    long version;

    @Nullable String name;

    @Column(name = "name_as_of")
    @Nullable Instant nameAsOf;

    /** Written by statements of those who join customers. */
    @Column(name = "merged_into", insertable = false, updatable = false)
    @Nullable UUID mergedInto;
}
