package plaza.conversation.outreach.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How often we begin at most, within how long. */
public record Cap(int most, Duration within) {

    /** When we may begin again, where we began too often; empty where we may. */
    public Optional<Instant> endOf(Instant now, List<Instant> begun) {
        List<Instant> lately = begun.stream()
                .filter(at -> at.isAfter(now.minus(within)))
                .sorted(Comparator.reverseOrder())
                .toList();
        return lately.size() < most
                ? Optional.empty()
                : Optional.of((most == 0 ? now : lately.get(most - 1)).plus(within));
    }
}
