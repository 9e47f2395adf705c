package plaza.conversation.casework.db;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.Threads;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.ThreadId;

/** Threads in PostgreSQL. */
@ApplicationScoped
class PgThreads implements Threads {

    private static final String OF_CUSTOMER = "orderKey = ?1 and customerId = ?2";
    private static final String MOVE = "conversationId = ?1 where id = ?2";
    private static final String FIRST = "orderKey = ?1 order by position";

    private final ThreadRows rows;

    PgThreads(ThreadRows rows) {
        this.rows = rows;
    }

    @Override
    public Uni<Optional<CaseThread>> find(OrderKey orderKey, CustomerId customer) {
        return rows.find(OF_CUSTOMER, orderKey.value(), customer.value())
                .firstResult()
                .map(PgThreads::thread);
    }

    @Override
    public Uni<Optional<CaseThread>> findFirst(OrderKey orderKey) {
        return rows.find(FIRST, orderKey.value()).firstResult().map(PgThreads::thread);
    }

    @Override
    public Uni<Void> move(CaseThread thread, ConversationId to) {
        return rows.update(MOVE, to.value(), thread.id().value()).replaceWithVoid();
    }

    @Override
    public Uni<Void> add(CaseThread thread) {
        ThreadRow row = new ThreadRow();
        row.id = thread.id().value();
        row.orderKey = thread.orderKey().value();
        row.customerId = thread.customer().value();
        row.conversationId = thread.conversation().value();
        return rows.persist(row).replaceWithVoid();
    }

    private static Optional<CaseThread> thread(@Nullable ThreadRow row) {
        return Optional.ofNullable(row)
                .map(found -> new CaseThread(
                        new ThreadId(found.id),
                        new OrderKey(found.orderKey),
                        new CustomerId(found.customerId),
                        new ConversationId(found.conversationId)));
    }
}
