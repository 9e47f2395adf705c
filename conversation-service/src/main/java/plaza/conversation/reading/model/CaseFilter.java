package plaza.conversation.reading.model;

import java.util.Optional;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.Channel;
import plaza.conversation.vocabulary.model.CustomerId;
import plaza.conversation.vocabulary.model.Site;

/**
 * What a list is narrowed to; empty means everything.
 *
 * @param turn a word of {@code Turn}
 * @param owner who owns it now
 * @param text stands in a message of the case; case and accents make no difference
 * @param customer whose they are
 * @param withoutPublicEnding only what went to private and whose end whoever reads the square does not know
 */
public record CaseFilter(
        Optional<Site> site,
        Optional<Channel> channel,
        Optional<String> turn,
        Optional<String> text,
        Optional<AgentId> owner,
        Optional<CustomerId> customer,
        boolean withoutPublicEnding) {

    /** Everything. */
    public static final CaseFilter NONE = new CaseFilter(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
}
