package plaza.conversation.promise.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of the life of a case.
 *
 * @param until null where it has not ended
 */
record Interval(Instant from, @Nullable Instant until) {

    /** What lies between these, since then and for ever; in order. */
    static List<Interval> between(Instant since, Collection<Interval> covered) {
        List<Interval> gaps = new ArrayList<>();
        Instant cursor = since;
        List<Interval> sorted =
                covered.stream().sorted(Comparator.comparing(Interval::from)).toList();
        for (Interval each : sorted) {
            if (each.from().isAfter(cursor)) {
                gaps.add(new Interval(cursor, each.from()));
            }
            if (each.until() == null) {
                return gaps;
            }
            cursor = cursor.isAfter(each.until()) ? cursor : each.until();
        }
        gaps.add(new Interval(cursor, null));
        return gaps;
    }

    /** True where nothing lies in it. */
    boolean isEmpty() {
        return until != null && !until.isAfter(from);
    }
}
