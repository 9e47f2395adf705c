package plaza.conversation.promise.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code sla_policy}. */
@ApplicationScoped
class SlaPolicyRows implements PanacheRepositoryBase<SlaPolicyRow, UUID> {}
