package plaza.conversation.casework.model;

import java.time.Instant;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ReplyId;

/**
 * A person's reply that stands on the network.
 *
 * @param by who wrote it
 * @param approvedAt when it might leave
 * @param publishedAt when it stood there: clocks stop at this moment
 */
public record Answer(ReplyId reply, AgentId by, Instant approvedAt, Instant publishedAt) {

    /** True where that deadline was kept. */
    public boolean isWithin(Instant deadline) {
        return !publishedAt.isAfter(deadline);
    }
}
