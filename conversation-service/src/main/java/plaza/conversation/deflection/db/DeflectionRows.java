package plaza.conversation.deflection.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code deflection}. */
@ApplicationScoped
class DeflectionRows implements PanacheRepositoryBase<DeflectionRow, UUID> {}
