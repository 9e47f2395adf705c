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

    static List<CaseFact> between(Conversation before, Turn after, Sides sides, Happening happening, Instant at) {
        List<CaseFact> facts = new ArrayList<>();
        Optional.ofNullable(happening.owed())
                .ifPresent(owed -> facts.add(new CaseFact.Answered(owed.turn(), owed.answer())));
        Optional.ofNullable(happening.undelivered()).ifPresent(answer -> facts.add(undelivered(answer)));
        PublicEnding.between(before, after, sides, happening, at).ifPresent(facts::add);
        switch (before.turn()) {
            case Turn.Asked asked -> facts.addAll(afterAsked(asked, after, happening, at));
            case Turn.OwingPublicClosing owing -> facts.addAll(afterOwing(owing, after, at));
            case Turn.Theirs _, Turn.Listening _ -> facts.addAll(begun(after));
            case Turn.Resolved _ -> facts.addAll(afterResolved(after, at));
        }
        return facts;
    }

    private static List<CaseFact> afterAsked(Turn.Asked before, Turn after, Happening happening, Instant at) {
        List<CaseFact> facts = new ArrayList<>();
        Answer answer = happening.ended();
        if (answer != null) {
            facts.add(new CaseFact.Answered(before, answer));
            facts.addAll(begun(after));
            return facts;
        }
        switch (after) {
            case Turn.Asked asked
            when !asked.id().equals(before.id()) -> {
                facts.add(new CaseFact.AnswerNoLongerNeeded(before.id(), happening.unanswered(), at));
                facts.addAll(begun(asked));
            }
            case Turn.Asked asked -> {
                if (!asked.equals(before)) {
                    facts.add(new CaseFact.DeadlineChanged(asked));
                }
            }
            case Turn.OwingPublicClosing owing -> {
                facts.addAll(unanswered(before, Resolution.NO_ANSWER_NEEDED, owing.since(), happening));
                facts.addAll(begun(owing));
            }
            case Turn.Theirs _ -> facts.add(new CaseFact.AnswerNoLongerNeeded(before.id(), happening.unanswered(), at));
            case Turn.Listening _ ->
                facts.add(new CaseFact.AnswerNoLongerNeeded(before.id(), Resolution.LISTENING, at));
            case Turn.Resolved closed -> {
                facts.addAll(unanswered(before, unanswered(closed), closed.at(), happening));
                facts.add(new CaseFact.Resolved(closed));
            }
        }
        return facts;
    }

    private static List<CaseFact> unanswered(Turn.Asked before, Resolution reason, Instant at, Happening happening) {
        return happening.leaving() ? List.of() : List.of(new CaseFact.AnswerNoLongerNeeded(before.id(), reason, at));
    }

    /** A case may be closed as answered while what was said last is not. */
    private static Resolution unanswered(Turn.Resolved closed) {
        return closed.reason().isLike(Resolution.ANSWERED) ? Resolution.NO_ANSWER_NEEDED : closed.reason();
    }

    /** Where somebody waits again, that takes the place of what was owed: the one who owes it answers them. */
    private static List<CaseFact> afterOwing(Turn.OwingPublicClosing before, Turn after, Instant at) {
        return switch (after) {
            case Turn.Asked asked -> begun(asked);
            case Turn.OwingPublicClosing owing ->
                owing.equals(before) ? List.of() : List.of(new CaseFact.DeadlineChanged(owing));
            case Turn.Theirs _, Turn.Listening _ ->
                List.of(new CaseFact.AnswerNoLongerNeeded(before.id(), Resolution.REOPENED, at));
            case Turn.Resolved closed -> begun(closed);
        };
    }

    private static List<CaseFact> afterResolved(Turn after, Instant at) {
        List<CaseFact> facts = new ArrayList<>();
        switch (after) {
            case Turn.Ours _, Turn.Theirs _, Turn.Listening _ -> {
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
            case Turn.Theirs _, Turn.Listening _ -> List.of();
            case Turn.Resolved closed -> List.of(new CaseFact.Resolved(closed));
        };
    }
}
