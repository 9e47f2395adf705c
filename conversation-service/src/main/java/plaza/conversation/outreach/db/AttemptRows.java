package plaza.conversation.outreach.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code contact_attempt}. */
@ApplicationScoped
class AttemptRows implements PanacheRepositoryBase<AttemptRow, UUID> {}
