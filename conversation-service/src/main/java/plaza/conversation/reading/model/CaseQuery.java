package plaza.conversation.reading.model;

import java.time.Instant;
import java.util.Optional;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/**
 * Asks for a page of cases, newest activity first.
 *
 * @param after the last case of the page before
 * @param limit the most cases wanted
 */
public record CaseQuery(Sight sight, CaseFilter filter, Optional<Position> after, int limit) {

    /** A case's place in the list. */
    public record Position(Instant lastActivityAt, ConversationId id) {}
}
