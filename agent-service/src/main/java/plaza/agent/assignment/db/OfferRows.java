package plaza.agent.assignment.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code offer}. */
@ApplicationScoped
class OfferRows implements PanacheRepositoryBase<OfferRow, UUID> {}
