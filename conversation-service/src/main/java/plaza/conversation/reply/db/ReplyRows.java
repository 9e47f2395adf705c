package plaza.conversation.reply.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code reply}. */
@ApplicationScoped
class ReplyRows implements PanacheRepositoryBase<ReplyRow, UUID> {}
