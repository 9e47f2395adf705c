package plaza.conversation.casework.model;

import java.time.Instant;
import plaza.conversation.account.model.Serving;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.turn.model.Demand;
import plaza.conversation.turn.model.Turn;

/**
 * On which terms a case is worked on.
 *
 * @param promised what is promised
 * @param serving what our people do on its account
 */
public record Terms(Promised promised, Serving serving) {

    /** What is promised, where answers leave from here. */
    public static Terms of(Promised promised) {
        return new Terms(promised, Serving.ALWAYS);
    }

    /** When an answer to somebody who waits since then is due. */
    Demand answer(Instant waiting, boolean isNext) {
        Instant since = serving.clockFrom(waiting);
        return isNext
                ? new Demand.NextAnswer(since, promised.promise().answerDue(Metric.NEXT_ANSWER, since))
                : new Demand.FirstAnswer(since, promised.promise().answerDue(Metric.FIRST_ANSWER, since));
    }

    /** When whoever reads the square should know how a case ended; nobody tells them where nothing leaves from here. */
    Demand publicEnding(Closing closing) {
        return serving.mode().isAnsweredElsewhere()
                ? new Demand.Closed(closing.reason(), closing.at(), closing.by())
                : new Demand.PublicEnding(closing.at(), promised.promise().publicClosingDue(closing.at()));
    }

    /** What is asked of us in a case that opens. */
    Demand demand(Digest digest) {
        return heard(digest.demand(this));
    }

    /** What is asked of us in a case that goes on. Whoever has one in hands keeps it, also where we only listen by now. */
    Demand demand(Digest digest, Turn before, Ownership ownership) {
        Demand demand = digest.demand(this);
        return before instanceof Turn.Asked && ownership.owner() != null ? demand : heard(demand);
    }

    private Demand heard(Demand demand) {
        boolean isWork = demand instanceof Demand.FirstAnswer || demand instanceof Demand.NextAnswer;
        return isWork && serving.isListening() ? new Demand.Heard() : demand;
    }

    /** True where the account was moved over, or back, and this case was not yet. */
    public boolean areNewTo(Conversation conversation) {
        return switch (conversation.turn()) {
            case Turn.Listening _ -> !serving.isListening();
            case Turn.Asked _ ->
                serving.isListening() && conversation.ownership().owner() == null;
            case Turn.OwingPublicClosing _, Turn.Theirs _, Turn.Resolved _ -> false;
        };
    }
}
