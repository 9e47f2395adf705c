package plaza.perf;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** How long something took, many times. */
public record Spans(List<Duration> sorted) {

    public Spans {
        sorted = List.copyOf(sorted);
    }

    /** In any order. */
    public static Spans of(Collection<Duration> spans) {
        return new Spans(spans.stream().sorted().toList());
    }

    public int count() {
        return sorted.size();
    }

    /**
     * The shortest of them that a share of all does not exceed (nearest rank), in milliseconds.
     *
     * @param share above 0, at most 1
     */
    public long millisWithin(double share) {
        return sorted.isEmpty() ? -1 : within(share).toMillis();
    }

    /** The same, where there is at least one. */
    public Duration within(double share) {
        int rank = (int) Math.ceil(share * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
