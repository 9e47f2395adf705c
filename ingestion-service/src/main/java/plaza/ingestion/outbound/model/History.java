package plaza.ingestion.outbound.model;

import java.time.Instant;
import java.util.Optional;

/**
 * What was tried with a reply so far.
 *
 * @param leaves how often it left; tells one attempt from the next
 * @param doubts how many of these ended without our knowing what became of them
 * @param doubtSince when the first of the doubtful ones left: what stands on the network since then may be ours
 * @param uploadsLost how often nobody knew what became of bringing its file; that shows nobody anything, and is no doubt
 */
public record History(int leaves, int doubts, Optional<Instant> doubtSince, int uploadsLost) {

    /** Nothing was tried. */
    public static final History NONE = new History(0, 0, Optional.empty(), 0);

    History left() {
        return new History(leaves + 1, doubts, doubtSince, uploadsLost);
    }

    History doubted(Instant leftAt) {
        return new History(leaves, doubts + 1, Optional.of(doubtSince.orElse(leftAt)), uploadsLost);
    }

    History uploadLost() {
        return new History(leaves, doubts, doubtSince, uploadsLost + 1);
    }
}
