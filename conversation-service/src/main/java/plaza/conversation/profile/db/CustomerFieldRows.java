package plaza.conversation.profile.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code customer_field}. */
@ApplicationScoped
class CustomerFieldRows implements PanacheRepositoryBase<CustomerFieldRow, UUID> {}
