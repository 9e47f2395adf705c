package plaza.conversation.matching;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import plaza.conversation.matching.model.Matches;
import plaza.conversation.matching.model.Parting;
import plaza.conversation.matching.model.Strand;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Which customers are one person, and what came from whom. */
public interface JoinedCustomers {

    /** True where the one became part of the other. */
    Uni<Boolean> isPart(CustomerId absorbed, CustomerId survivor);

    /** The customers that became part of that one. */
    Uni<List<Matches.Joined>> list(CustomerId survivor);

    /**
     * Gives all that is of one customer to the other (identities, fields, cases, threads), remembers what came from whom, and
     * keeps who did it in the audit trail.
     */
    Uni<Void> join(UUID id, CustomerId absorbed, CustomerId survivor, AgentId by, Instant at);

    /** The threads of both while they are one. */
    Uni<List<Strand>> strands(CustomerId absorbed, CustomerId survivor);

    /** Gives back what came with that customer, and those threads and cases. Keeps who did it in the audit trail. */
    Uni<Void> part(CustomerId absorbed, CustomerId survivor, Parting parting, AgentId by, Instant at);
}
