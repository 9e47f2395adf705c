package plaza.conversation.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Digests;
import plaza.conversation.casework.Threads;
import plaza.conversation.customer.Customers;
import plaza.conversation.intake.model.Applied;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.promise.Targets;
import plaza.conversation.reading.CaseViews;

/** The service's own beans on PostgreSQL, each piece of work in a transaction of its own. */
@ApplicationScoped
public class PgHouse implements House {

    @Inject
    TakeIn intake;

    @Inject
    Messages messages;

    @Inject
    Customers customers;

    @Inject
    Threads threads;

    @Inject
    Conversations conversations;

    @Inject
    Digests digests;

    @Inject
    Targets targets;

    @Inject
    CaseViews views;

    @Override
    public Applied hear(Interaction interaction) {
        return now(() -> intake.take(interaction));
    }

    @Override
    public <T> T within(Supplier<Uni<T>> work) {
        return now(() -> Panache.withTransaction(work));
    }

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public Threads threads() {
        return threads;
    }

    @Override
    public Conversations conversations() {
        return conversations;
    }

    @Override
    public Digests digests() {
        return digests;
    }

    @Override
    public Targets targets() {
        return targets;
    }

    @Override
    public CaseViews views() {
        return views;
    }

    private static <T> T now(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
