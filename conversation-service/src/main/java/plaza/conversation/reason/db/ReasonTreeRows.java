package plaza.conversation.reason.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code reason_tree}. */
@ApplicationScoped
class ReasonTreeRows implements PanacheRepositoryBase<ReasonTreeRow, ReasonTreeRow.Key> {}
