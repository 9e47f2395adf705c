package plaza.conversation.customer.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code customer_identity}. */
@ApplicationScoped
class CustomerIdentityRows implements PanacheRepositoryBase<CustomerIdentityRow, UUID> {}
