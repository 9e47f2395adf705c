package plaza.conversation.outreach;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import plaza.conversation.outreach.model.KeptWishes;
import plaza.conversation.outreach.model.Wishes;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** What customers wish where we begin. */
public interface CustomerWishes {

    /** What was written down for that customer; version 0 where nothing was. */
    Uni<KeptWishes> get(CustomerId customer);

    /** What holds for that customer: theirs, and those of customers who became part of them. */
    Uni<Wishes> holding(CustomerId customer);

    /**
     * Puts these in the place of those, with who did in the audit trail; false where somebody else was faster, and then
     * nothing has happened.
     */
    Uni<Boolean> replace(KeptWishes before, Wishes next, AgentId by, Instant at);
}
