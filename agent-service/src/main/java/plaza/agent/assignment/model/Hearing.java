package plaza.agent.assignment.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.agent.vocabulary.model.Units;

/** What an event of the conversation does to its work. */
public final class Hearing {

    private Hearing() {}

    /** The work of a conversation that had none; empty where the event does not start any. */
    public static Optional<WorkChange<?>> first(Heard heard, Instant at) {
        return switch (heard) {
            case Heard.AnswerNeeded needed ->
                Optional.of(new WorkChange<>(
                        Waiting.first(needed.conversation(), needed.need(), needed.preferred(), at, needed.sequence()),
                        List.of(),
                        at));
            case Heard.DeadlineChanged _, Heard.TurnOver _, Heard.Resolved _ -> Optional.empty();
        };
    }

    /** What becomes of work; empty where the event is older than what is known, or says nothing new. */
    public static Optional<WorkChange<?>> next(Work work, Heard heard, Instant at) {
        if (heard.sequence() <= work.dossier().progress().heard()) {
            return Optional.empty();
        }
        return switch (heard) {
            case Heard.AnswerNeeded needed -> Optional.of(needed(work, needed, at));
            case Heard.DeadlineChanged changed -> changed(work, changed, at);
            case Heard.TurnOver over -> over(work, over, at);
            case Heard.Resolved resolved -> resolved(work, resolved, at);
        };
    }

    private static WorkChange<?> needed(Work work, Heard.AnswerNeeded needed, Instant at) {
        Dossier known = work.dossier().hearing(needed.sequence());
        boolean sameTurn = known.need().turn().equals(needed.need().turn());
        Dossier updated = known.with(needed.need());
        Waiting anew = new Waiting(known.renewed(needed.need(), needed.preferred(), at));
        return switch (work) {
            case Waiting _ -> quietly(sameTurn ? new Waiting(updated) : anew, at);
            case Offered offered when sameTurn -> quietly(new Offered(updated, offered.offer()), at);
            case Offered offered -> loudly(anew, List.of(offered.ranOut(RunOut.NO_LONGER_NEEDED)), at);
            case Assigned _ -> quietly(new Assigned(updated), at);
            case Resting _, Closed _ -> quietly(anew, at);
        };
    }

    private static Optional<WorkChange<?>> changed(Work work, Heard.DeadlineChanged changed, Instant at) {
        Dossier known = work.dossier().hearing(changed.sequence());
        if (!known.need().turn().equals(changed.turn())) {
            return Optional.empty();
        }
        Dossier moved = known.with(known.need().by(changed.since(), changed.deadline()));
        return switch (work) {
            case Waiting _ -> Optional.of(quietly(new Waiting(moved), at));
            case Offered offered -> Optional.of(quietly(new Offered(moved, offered.offer()), at));
            case Assigned _ -> Optional.of(quietly(new Assigned(moved), at));
            case Resting _, Closed _ -> Optional.empty();
        };
    }

    private static Optional<WorkChange<?>> over(Work work, Heard.TurnOver over, Instant at) {
        Dossier known = work.dossier().hearing(over.sequence());
        if (!known.need().turn().equals(over.turn())) {
            return Optional.empty();
        }
        return switch (work) {
            case Waiting _ -> Optional.of(quietly(new Resting(known), at));
            case Offered offered ->
                Optional.of(loudly(new Resting(known), List.of(offered.ranOut(RunOut.NO_LONGER_NEEDED)), at));
            case Assigned assigned -> Optional.of(loudly(new Resting(known), List.of(rested(assigned)), at));
            case Resting _, Closed _ -> Optional.empty();
        };
    }

    private static Optional<WorkChange<?>> resolved(Work work, Heard.Resolved resolved, Instant at) {
        List<WorkFact> facts = new ArrayList<>();
        Units held = Units.NONE;
        switch (work) {
            case Waiting _, Resting _ -> {}
            case Offered offered -> facts.add(offered.ranOut(RunOut.NO_LONGER_NEEDED));
            case Assigned assigned -> held = assigned.dossier().units();
            case Closed _ -> {
                return Optional.empty();
            }
        }
        Dossier known = work.dossier().hearing(resolved.sequence());
        Ownership before = known.ownership();
        if (before != null) {
            known = known.released();
            facts.add(new WorkFact.Released(known.scene(), before.owner(), Release.RESOLVED, held));
        }
        return Optional.of(loudly(new Closed(known), facts, at));
    }

    private static WorkFact rested(Assigned assigned) {
        Dossier dossier = assigned.dossier();
        return new WorkFact.Rested(dossier.scene(), assigned.ownership().owner(), dossier.units());
    }

    private static WorkChange<Work> quietly(Work next, Instant at) {
        return new WorkChange<>(next, List.of(), at);
    }

    private static WorkChange<Work> loudly(Work next, List<WorkFact> facts, Instant at) {
        int told = WorkChange.countTold(facts);
        Work counted =
                switch (next) {
                    case Waiting waiting -> new Waiting(waiting.dossier().telling(told));
                    case Resting resting -> new Resting(resting.dossier().telling(told));
                    case Closed closed -> new Closed(closed.dossier().telling(told));
                    case Offered offered -> new Offered(offered.dossier().telling(told), offered.offer());
                    case Assigned assigned -> new Assigned(assigned.dossier().telling(told));
                };
        return new WorkChange<>(counted, facts, at);
    }
}
