package plaza.conversation.outreach.model;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * What somebody would begin with a customer, and all that it depends on.
 *
 * @param zone where the customer's day and night are
 * @param talks where they spoke to the brand
 * @param begun when we began something with them, of whatever kind
 */
public record Beginning(
        Occasion occasion,
        Instant now,
        ZoneId zone,
        Wishes wishes,
        HouseRules house,
        List<Talk> talks,
        List<Instant> begun) {

    /** Copies what could change under it. */
    public Beginning {
        talks = List.copyOf(talks);
        begun = List.copyOf(begun);
    }
}
