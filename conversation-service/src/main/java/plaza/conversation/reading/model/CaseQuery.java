package plaza.conversation.reading.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import plaza.conversation.sight.model.Sight;

/**
 * Asks for a page of cases, newest first: by their last activity, or by their newest message that says what is looked for.
 *
 * @param after the last case of the page before
 * @param limit the most cases wanted
 */
public record CaseQuery(Sight sight, CaseFilter filter, Optional<Position> after, int limit) {

    /**
     * A case's place in the list.
     *
     * @param id of the case, or of the message that was found
     */
    public record Position(Instant at, UUID id) {}
}
