package plaza.conversation.outreach.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code customer_wishes}. */
@ApplicationScoped
class WishesRows implements PanacheRepositoryBase<WishesRow, UUID> {}
