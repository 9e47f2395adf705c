package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.model.Target;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.turn.model.Turns;
import plaza.conversation.vocabulary.model.TurnId;

/**
 * A case after its messages changed, and what is told of that.
 *
 * @param next the case as it is now
 * @param before number of the last fact told before these
 * @param facts what happened, in the order of telling
 * @param at when we found out
 */
public record Settlement(Conversation next, long before, List<CaseFact> facts, Instant at) {

    /** Copies what could change under it. */
    public Settlement {
        facts = List.copyOf(facts);
    }

    /** A fact with its number among all facts of the case. */
    public record Numbered(long sequence, CaseFact fact) {}

    /** A case that opens with these messages. */
    public static Settlement opening(
            Birth birth, List<Message> received, Target target, Supplier<TurnId> ids, Instant at) {
        Digest digest = Digest.of(received);
        Turn turn = Turns.opening(digest.demand(target), ids);
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact.Opened(birth.linkedTo()));
        received.forEach(message -> facts.add(new CaseFact.MessageReceived(message)));
        facts.addAll(told(null, turn));
        Conversation next = new Conversation(
                birth.id(),
                birth.customer(),
                birth.account(),
                birth.home(),
                birth.visibility(),
                turn,
                digest,
                0,
                facts.size());
        return new Settlement(next, 0, facts, at);
    }

    /**
     * A case that goes on.
     *
     * @param digest of all its messages as they are now
     * @param received those among them that are new in the case
     */
    public static Settlement continuing(
            Conversation current,
            Digest digest,
            List<Message> received,
            Target target,
            Supplier<TurnId> ids,
            Instant at) {
        Turn turn = Turns.next(current.turn(), digest.demand(target), ids);
        List<CaseFact> facts = new ArrayList<>();
        received.forEach(message -> facts.add(new CaseFact.MessageReceived(message)));
        facts.addAll(told(current.turn(), turn));
        Conversation next = new Conversation(
                current.id(),
                current.customer(),
                current.account(),
                current.home(),
                current.visibility(),
                turn,
                digest,
                current.version() + 1,
                // A change of which nothing is told takes a number too, so that every change shows in the row.
                current.sequence() + Math.max(1, facts.size()));
        return new Settlement(next, current.sequence(), facts, at);
    }

    /** The facts with their numbers. */
    public List<Numbered> numbered() {
        return IntStream.range(0, facts.size())
                .mapToObj(index -> new Numbered(before + 1 + index, facts.get(index)))
                .toList();
    }

    /** What changed, for pages that show the case. */
    public Change change() {
        return Change.of(facts);
    }

    private static List<CaseFact> told(@Nullable Turn before, Turn after) {
        return switch (after) {
            case Turn.New mine ->
                switch (before) {
                    case null -> List.of(new CaseFact.AnswerNeeded(mine));
                    case Turn.Resolved _ -> List.of(new CaseFact.AnswerNeeded(mine));
                    case Turn.New earlier ->
                        earlier.equals(mine) ? List.of() : List.of(new CaseFact.DeadlineChanged(mine));
                };
            case Turn.Resolved closed ->
                switch (before) {
                    case null -> List.of(new CaseFact.Resolved(closed.reason(), closed.at()));
                    case Turn.Resolved _ -> List.of();
                    case Turn.New mine ->
                        List.of(
                                new CaseFact.AnswerNoLongerNeeded(mine.id(), closed.reason(), closed.at()),
                                new CaseFact.Resolved(closed.reason(), closed.at()));
                };
        };
    }
}
