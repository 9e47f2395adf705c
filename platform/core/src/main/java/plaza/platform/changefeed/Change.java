package plaza.platform.changefeed;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something that a page may want to show anew.
 *
 * @param number the place in the feed: given after commit, growing by one
 * @param kind what changed; the SSE event name
 * @param subject the id of the thing
 * @param site the slug of the site that it belongs to; null where it belongs to none
 * @param audience subjects of tokens that may see it besides those whose sites allow it
 * @param data JSON for the page
 * @param at when, by the service's clock
 */
public record Change(
        long number,
        String kind,
        String subject,
        @Nullable String site,
        Set<String> audience,
        String data,
        Instant at) {

    public Change {
        audience = Set.copyOf(audience);
    }
}
