package plaza.agent.assignment;

import java.time.Instant;
import java.util.Optional;
import plaza.agent.vocabulary.model.Channel;
import plaza.agent.vocabulary.model.ConversationId;
import plaza.agent.vocabulary.model.Reach;
import plaza.agent.vocabulary.model.Site;

/**
 * Which work is asked for.
 *
 * @param reach what the asker may see
 * @param site of one site only
 * @param channel of one channel only
 * @param after only what stands behind that place
 */
public record QueueQuery(Reach reach, Optional<Site> site, Optional<Channel> channel, Optional<Place> after) {

    /** A place in the queue. */
    public record Place(Instant deadline, ConversationId conversation) {}
}
