package plaza.conversation.message.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Access to {@code message}. */
@ApplicationScoped
class MessageRows implements PanacheRepositoryBase<MessageRow, UUID> {}
