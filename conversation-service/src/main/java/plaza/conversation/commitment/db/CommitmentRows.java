package plaza.conversation.commitment.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code commitment}. */
@ApplicationScoped
class CommitmentRows implements PanacheRepositoryBase<CommitmentRow, UUID> {}
