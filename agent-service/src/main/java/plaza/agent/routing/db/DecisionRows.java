package plaza.agent.routing.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code decision}. */
@ApplicationScoped
class DecisionRows implements PanacheRepositoryBase<DecisionRow, UUID> {}
