package plaza.conversation.clock.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.conversation.promise.model.Choice;

/**
 * The clocks of a case, and what they follow from.
 *
 * @param at the moment for which it was looked at
 * @param clocks those that run first, then those that were stopped, the newest first
 * @param choice of the policy; empty where none holds
 */
public record CaseOnTime(Instant at, List<ShownClock> clocks, Optional<Choice> choice) {

    /** Copies what could change under it. */
    public CaseOnTime {
        clocks = List.copyOf(clocks);
    }
}
