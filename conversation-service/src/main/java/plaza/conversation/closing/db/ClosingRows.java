package plaza.conversation.closing.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code closing}. */
@ApplicationScoped
class ClosingRows implements PanacheRepositoryBase<ClosingRow, UUID> {}
