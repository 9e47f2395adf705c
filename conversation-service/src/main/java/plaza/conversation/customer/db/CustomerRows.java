package plaza.conversation.customer.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code customer}. */
@ApplicationScoped
class CustomerRows implements PanacheRepositoryBase<CustomerRow, UUID> {}
