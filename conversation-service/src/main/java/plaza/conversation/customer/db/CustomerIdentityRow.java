package plaza.conversation.customer.db;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of {@code customer_identity}. */
@Entity
@Table(name = "customer_identity")
class CustomerIdentityRow {

    @Id
    UUID id;

    @Column(name = "customer_id")
    UUID customerId;

    String channel;

    @Column(name = "external_id")
    String externalId;

    @Nullable String contact;
}
