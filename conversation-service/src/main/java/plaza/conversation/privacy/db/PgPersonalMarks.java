package plaza.conversation.privacy.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import plaza.conversation.privacy.PersonalMarks;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Marks in a column of {@code message} that only this writes, beside what interactions write there. */
@ApplicationScoped
class PgPersonalMarks implements PersonalMarks {

    private static final String KEEP = "update message set personal_data = nullif(:kinds, '') where id = :id";
    private static final String LIST = "select m.id, m.personalData from MessageRow m"
            + " where m.conversationId = :conversation and m.personalData is not null";

    @Override
    public Uni<Void> keep(MessageId message, List<String> kinds) {
        return Panache.getSession()
                .call(session -> session.flush())
                .chain(session -> session.createNativeQuery(KEEP)
                        .setParameter("kinds", String.join(",", kinds))
                        .setParameter("id", message.value())
                        .executeUpdate())
                .replaceWithVoid();
    }

    @Override
    public Uni<Map<MessageId, List<String>>> list(ConversationId conversation) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(LIST, Object[].class)
                        .setParameter("conversation", conversation.value())
                        .getResultList())
                .map(rows -> rows.stream()
                        .collect(Collectors.toMap(
                                row -> new MessageId((UUID) row[0]), row -> List.of(((String) row[1]).split(",")))));
    }
}
