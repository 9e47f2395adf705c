package plaza.conversation.moderation.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code moderation_act}. */
@ApplicationScoped
class ModerationActRows implements PanacheRepositoryBase<ModerationActRow, UUID> {}
