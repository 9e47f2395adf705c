package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;

/** What is told of a turn that became another one. */
final class TurnFacts {

    private TurnFacts() {}

    static List<CaseFact> opening(Turn turn) {
        return begun(turn);
    }

    static List<CaseFact> between(Turn before, Turn after, Happening happening, Instant at) {
        List<CaseFact> facts = new ArrayList<>();
        Optional.ofNullable(happening.owed())
                .ifPresent(owed -> facts.add(new CaseFact.Answered(owed.turn(), owed.answer())));
        Optional.ofNullable(happening.undelivered()).ifPresent(answer -> facts.add(undelivered(answer)));
        switch (before) {
            case Turn.Ours mine -> facts.addAll(afterOurs(mine, after, happening, at));
            case Turn.WaitingForCustomer _, Turn.Listening _ -> facts.addAll(begun(after));
            case Turn.Resolved _ -> facts.addAll(afterResolved(after, at));
        }
        return facts;
    }

    private static List<CaseFact> afterOurs(Turn.Ours before, Turn after, Happening happening, Instant at) {
        List<CaseFact> facts = new ArrayList<>();
        Answer answer = happening.ended();
        if (answer != null) {
            facts.add(new CaseFact.Answered(before, answer));
            facts.addAll(begun(after));
            return facts;
        }
        switch (after) {
            case Turn.Ours mine -> {
                if (!mine.equals(before)) {
                    facts.add(new CaseFact.DeadlineChanged(mine));
                }
            }
            case Turn.WaitingForCustomer _ ->
                facts.add(new CaseFact.AnswerNoLongerNeeded(before.id(), happening.unanswered(), at));
            case Turn.Listening _ ->
                facts.add(new CaseFact.AnswerNoLongerNeeded(before.id(), Resolution.LISTENING, at));
            case Turn.Resolved closed -> {
                if (!happening.leaving()) {
                    facts.add(new CaseFact.AnswerNoLongerNeeded(before.id(), unanswered(closed), closed.at()));
                }
                facts.add(new CaseFact.Resolved(closed));
            }
        }
        return facts;
    }

    /** A case may be closed as answered while what was said last is not. */
    private static Resolution unanswered(Turn.Resolved closed) {
        return closed.reason().equals(Resolution.ANSWERED) ? Resolution.NO_ANSWER_NEEDED : closed.reason();
    }

    private static List<CaseFact> afterResolved(Turn after, Instant at) {
        List<CaseFact> facts = new ArrayList<>();
        switch (after) {
            case Turn.Ours _, Turn.WaitingForCustomer _, Turn.Listening _ -> {
                facts.add(new CaseFact.Reopened(at));
                facts.addAll(begun(after));
            }
            case Turn.Resolved _ -> {}
        }
        return facts;
    }

    private static CaseFact undelivered(Happening.Undelivered answer) {
        return new CaseFact.AnswerUndelivered(answer.turn(), answer.reply(), answer.by(), answer.reason(), answer.at());
    }

    private static List<CaseFact> begun(Turn turn) {
        return switch (turn) {
            case Turn.Ours mine -> List.of(new CaseFact.AnswerNeeded(mine));
            case Turn.WaitingForCustomer _, Turn.Listening _ -> List.of();
            case Turn.Resolved closed -> List.of(new CaseFact.Resolved(closed));
        };
    }
}
