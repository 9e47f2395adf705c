package plaza.conversation.casework.db;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Access to {@code conversation_link}. */
@ApplicationScoped
class ConversationLinkRows implements PanacheRepositoryBase<ConversationLinkRow, ConversationLinkRow.Key> {}
