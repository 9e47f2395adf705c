package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.promise.model.ClockEvent;

/** What happened in a case, as its clocks see it: a function of what stands in its tables, in whatever order it came. */
public final class Chronicle {

    private Chronicle() {}

    /**
     * A customer's message that stands.
     *
     * @param at start of its clock
     * @param answeredAt when a person's answer to it first stood on the network; null where none does
     * @param closedAt when one of us first closed it; null where nobody did
     */
    public record Ask(
            Instant at,
            @Nullable Instant answeredAt,
            @Nullable Instant closedAt) {

        private @Nullable Instant settledAt() {
            return Stream.of(Optional.ofNullable(answeredAt), Optional.ofNullable(closedAt))
                    .flatMap(Optional::stream)
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }

        private boolean isAfter(Instant closing) {
            return closedAt == null || closedAt.isAfter(closing);
        }
    }

    /**
     * The events of a case.
     *
     * @param answers when words of people of ours stood there
     * @param closings when it was closed, those only that count
     */
    public static List<ClockEvent> of(List<Ask> asks, List<Instant> answers, List<Instant> closings) {
        List<ClockEvent> events = new ArrayList<>();
        asks.forEach(ask -> events.add(new ClockEvent.Asked(ask.at(), ask.settledAt())));
        answers.forEach(at -> events.add(new ClockEvent.Answered(at)));
        closings.forEach(at -> events.add(new ClockEvent.Closed(at, reopened(asks, at))));
        return events;
    }

    private static @Nullable Instant reopened(List<Ask> asks, Instant closing) {
        return asks.stream()
                .filter(ask -> ask.isAfter(closing))
                .map(Ask::at)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
