package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code thread}. */
@ApplicationScoped
class ThreadRows implements PanacheRepositoryBase<ThreadRow, UUID> {}
