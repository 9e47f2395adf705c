package plaza.conversation.capability.db;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import plaza.conversation.capability.PrivateAnswers;
import plaza.conversation.vocabulary.model.MessageId;

/** Asks PostgreSQL. */
@ApplicationScoped
class PgPrivateAnswers implements PrivateAnswers {

    private static final String COUNT = "select count(*) from ReplyRow r where r.inReplyTo = ?1"
            + " and r.act = 'private-reply' and (r.state <> 'refused' or r.reason = 'already-replied')";

    @Override
    public Uni<Boolean> exists(MessageId to) {
        return Panache.getSession()
                .chain(session -> session.createSelectionQuery(COUNT, Long.class)
                        .setParameter(1, to.value())
                        .getSingleResult())
                .map(count -> count > 0);
    }
}
