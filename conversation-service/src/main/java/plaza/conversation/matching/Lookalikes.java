package plaza.conversation.matching;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.conversation.matching.model.Lookalike;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.CustomerId;

/** Who may be the same person as somebody. */
public interface Lookalikes {

    /** Those of whom nobody said yet that they are somebody else, the strongest evidence first. */
    Uni<List<Lookalike>> find(CustomerId customer, int most);

    /** The two are two, and are suggested no more. Keeps who said so in the audit trail. */
    Uni<Void> dismiss(CustomerId one, CustomerId other, AgentId by, Instant at);
}
