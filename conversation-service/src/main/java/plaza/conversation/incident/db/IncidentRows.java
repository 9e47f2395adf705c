package plaza.conversation.incident.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code incident}. */
@ApplicationScoped
class IncidentRows implements PanacheRepositoryBase<IncidentRow, UUID> {}
