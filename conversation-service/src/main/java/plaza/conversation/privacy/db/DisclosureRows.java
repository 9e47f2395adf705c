package plaza.conversation.privacy.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code disclosure}. */
@ApplicationScoped
class DisclosureRows implements PanacheRepositoryBase<DisclosureRow, UUID> {}
