package plaza.conversation.casework.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import plaza.conversation.promise.model.ClockEvent;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.Promise;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.promise.model.SlaClock;
import plaza.conversation.turn.model.Turn;

/**
 * The clocks of a case that have not been stopped.
 *
 * @param edition of the promise that they follow
 * @param revision of the policies among which it was chosen
 */
public record CaseClocks(PolicyId policy, String edition, long revision, List<Run> running) {

    private static final String WHOLE = "case";

    /** Copies what could change under it. */
    public CaseClocks {
        running = List.copyOf(running);
    }

    /**
     * A clock, and which time this is that one of its metric runs in the case.
     *
     * @param name the turn of a clock for answers, else what tells it apart
     */
    public record Run(String name, SlaClock clock) {}

    /** The clocks of a case with that turn, in which this happened. The one place that says what a turn does to clocks. */
    public static CaseClocks of(Promised promised, Turn turn, Collection<ClockEvent> events) {
        return new CaseClocks(
                promised.policy(),
                promised.edition(),
                promised.revision(),
                switch (turn) {
                    case Turn.Ours mine -> {
                        List<Run> all = new ArrayList<>(List.of(ours(promised, mine)));
                        all.addAll(others(promised, events));
                        yield all;
                    }
                    case Turn.Theirs _ -> others(promised, events);
                    case Turn.Listening _, Turn.Resolved _ -> List.of();
                });
    }

    /** The same, to be computed anew as soon as there is more to compute them from. */
    public CaseClocks forNow() {
        return new CaseClocks(policy, "", 0, running);
    }

    private static Run ours(Promised promised, Turn.Ours turn) {
        Promise promise = promised.promise();
        SlaClock clock =
                switch (turn) {
                    case Turn.Asked asked ->
                        promise.answerClock(Metric.find(asked.clock()).orElseThrow(), asked.since());
                    case Turn.OwingPublicClosing owing -> promise.publicClosingClock(owing.since());
                };
        return new Run(turn.id().toString(), clock);
    }

    private static List<Run> others(Promised promised, Collection<ClockEvent> events) {
        Stream<SlaClock> clocks =
                promised.promise().needsEvents() ? promised.promise().clocks(events).stream() : Stream.of();
        return clocks.filter(clock -> !clock.metric().isAnswer() && clock.metric() != Metric.PUBLIC_CLOSING)
                .map(clock -> new Run(name(clock), clock))
                .toList();
    }

    /** A case is solved once; what comes again is told apart by when it began. */
    private static String name(SlaClock clock) {
        return clock.metric() == Metric.RESOLUTION ? WHOLE : clock.since().toString();
    }
}
