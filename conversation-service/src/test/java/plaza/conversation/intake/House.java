package plaza.conversation.intake;

import io.smallrye.mutiny.Uni;
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

/** The ports of this service, all on one kind of adapter, so that contracts can be run by every kind. */
public interface House {

    /** Puts an interaction into effect and waits for it. */
    Applied hear(Interaction interaction);

    /** Does the work in a transaction of its own and waits for it. */
    <T> T within(Supplier<Uni<T>> work);

    Messages messages();

    Customers customers();

    Threads threads();

    Conversations conversations();

    Digests digests();

    Targets targets();

    CaseViews views();
}
