package plaza.conversation.turn.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import plaza.conversation.vocabulary.model.TurnId;

/**
 * The turn as a function of what the messages ask for. It looks at the whole set, never at what came last, so any order
 * of the same facts ends in the same turn. Only the id of a period depends on the way.
 */
public final class Turns {

    private Turns() {}

    /** The turn of a case that opens. */
    public static Turn opening(Demand demand, Supplier<TurnId> ids) {
        return turn(null, demand, ids);
    }

    /** The turn after this one; the same where nothing changed. A new id is drawn only for a new period. */
    public static Turn next(Turn current, Demand demand, Supplier<TurnId> ids) {
        return turn(current, demand, ids);
    }

    /** The turn after an answer ended this one, or others are to be asked: whoever waits still, waits in a new period. */
    public static Turn anew(Demand demand, Supplier<TurnId> ids) {
        return turn(null, demand, ids);
    }

    private static Turn turn(@Nullable Turn before, Demand demand, Supplier<TurnId> ids) {
        return switch (demand) {
            case Demand.FirstAnswer first -> new Turn.New(asked(before, ids), first.since(), first.deadline());
            case Demand.NextAnswer next -> new Turn.WaitingForUs(asked(before, ids), next.since(), next.deadline());
            case Demand.PublicEnding owed ->
                new Turn.OwingPublicClosing(owing(before, ids), owed.since(), owed.deadline());
            case Demand.Heard _ -> new Turn.Listening();
            case Demand.Done _ -> new Turn.WaitingForCustomer();
            case Demand.Invited _ -> new Turn.InvitedToPrivate();
            case Demand.InPrivate _ -> new Turn.InPrivate();
            case Demand.Closed closed -> new Turn.Resolved(closed.reason(), closed.at(), closed.by());
            case Demand.Nothing nothing -> new Turn.Resolved(Resolution.WITHDRAWN, nothing.at());
        };
    }

    /** Who waits goes on waiting in the same period, also where the clock is another one by now. */
    private static TurnId asked(@Nullable Turn before, Supplier<TurnId> ids) {
        return before instanceof Turn.Asked asked ? asked.id() : ids.get();
    }

    private static TurnId owing(@Nullable Turn before, Supplier<TurnId> ids) {
        return before instanceof Turn.OwingPublicClosing owing ? owing.id() : ids.get();
    }
}
