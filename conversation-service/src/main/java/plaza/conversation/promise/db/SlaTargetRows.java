package plaza.conversation.promise.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code sla_target}. */
@ApplicationScoped
class SlaTargetRows implements PanacheRepositoryBase<SlaTargetRow, SlaTargetRow.Key> {}
