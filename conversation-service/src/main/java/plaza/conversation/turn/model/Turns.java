package plaza.conversation.turn.model;

import java.util.function.Supplier;
import plaza.conversation.vocabulary.model.TurnId;

/**
 * The turn as a function of what the messages ask for. It looks at the whole set, never at what came last, so any order
 * of the same messages ends in the same turn.
 */
public final class Turns {

    private Turns() {}

    /** The turn of a case that opens. */
    public static Turn opening(Demand demand, Supplier<TurnId> ids) {
        return switch (demand) {
            case Demand.FirstAnswer answer -> new Turn.New(ids.get(), answer.since(), answer.deadline());
            case Demand.Nothing nothing -> new Turn.Resolved(Resolution.WITHDRAWN, nothing.at());
        };
    }

    /** The turn after this one; the same where nothing changed. A new id is drawn only for a new period. */
    public static Turn next(Turn current, Demand demand, Supplier<TurnId> ids) {
        return switch (current) {
            case Turn.New mine ->
                switch (demand) {
                    case Demand.FirstAnswer answer -> mine.due(answer.since(), answer.deadline());
                    case Demand.Nothing nothing -> mine.withdrawn(nothing.at());
                };
            case Turn.Resolved closed ->
                switch (demand) {
                    case Demand.FirstAnswer answer -> closed.askedAgain(ids.get(), answer.since(), answer.deadline());
                    case Demand.Nothing nothing -> closed.asOf(nothing.at());
                };
        };
    }
}
