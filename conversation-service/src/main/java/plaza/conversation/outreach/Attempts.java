package plaza.conversation.outreach;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.conversation.outreach.model.Attempt;
import plaza.conversation.vocabulary.model.CustomerId;

/** What we began with customers, and what we wanted to. */
public interface Attempts {

    /** Lets nobody else begin anything with that customer until this transaction ends. */
    Uni<Void> lock(CustomerId customer);

    /** When we began something with that customer, or with one who became part of them, since then. */
    Uni<List<Instant>> begun(CustomerId customer, Instant since);

    /** Keeps what was decided, also in the audit trail. */
    Uni<Void> keep(Attempt attempt);
}
