package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Message;
import plaza.conversation.turn.model.Demand;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.turn.model.Turns;
import plaza.conversation.vocabulary.model.TurnId;

/**
 * A case after its messages changed, and what is told of that.
 *
 * @param next the case as it is now
 * @param before number of the last fact told before these
 * @param facts what happened, in the order of telling
 * @param change what pages are told
 * @param at when we found out
 */
public record Settlement(Conversation next, long before, List<CaseFact> facts, Change change, Instant at) {

    /** Copies what could change under it. */
    public Settlement {
        facts = List.copyOf(facts);
    }

    /** A fact with its number among all facts of the case. */
    public record Numbered(long sequence, CaseFact fact) {}

    /** A case that opens with these messages. */
    public static Settlement opening(
            Birth birth, List<Message> received, Terms terms, Supplier<TurnId> ids, Instant at) {
        Digest digest = Digest.of(received, Settled.NOTHING, terms.serving().waitingFrom());
        Turn turn = Turns.opening(terms.demand(digest), ids);
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact.Opened(birth.linkedTo()));
        received.forEach(message -> facts.add(new CaseFact.MessageReceived(message)));
        facts.addAll(outside(received, at));
        facts.addAll(TurnFacts.opening(turn));
        Conversation next = new Conversation(
                birth.id(),
                birth.customer(),
                birth.account(),
                birth.home(),
                birth.visibility(),
                turn,
                Ownership.NOBODY,
                digest,
                0,
                facts.size());
        return new Settlement(next, 0, facts, Change.OPENED, at);
    }

    /**
     * A case that was worked elsewhere before. Nothing of that is told but that an answer is needed, where somebody waits:
     * it was neither opened nor answered here.
     */
    public static Settlement brought(Birth birth, Digest digest, Terms terms, Supplier<TurnId> ids, Instant at) {
        Turn turn = Turns.opening(terms.demand(digest), ids);
        List<CaseFact> facts = turn instanceof Turn.Ours mine ? List.of(new CaseFact.AnswerNeeded(mine)) : List.of();
        Conversation next = new Conversation(
                birth.id(),
                birth.customer(),
                birth.account(),
                birth.home(),
                birth.visibility(),
                turn,
                Ownership.NOBODY,
                digest,
                0,
                Math.max(1, facts.size()));
        return new Settlement(next, 0, facts, Change.OPENED, at);
    }

    /**
     * A case that goes on.
     *
     * @param digest of all its messages as they are now
     * @param happening what else is known of the change
     */
    public static Settlement continuing(
            Conversation current, Digest digest, Happening happening, Terms terms, Supplier<TurnId> ids, Instant at) {
        Demand demand = terms.demand(digest, current.turn(), happening.ownership(current.ownership()));
        Turn turn =
                happening.ended() == null ? Turns.next(current.turn(), demand, ids) : Turns.afterAnswer(demand, ids);
        List<CaseFact> facts = new ArrayList<>();
        happening.received().forEach(message -> facts.add(new CaseFact.MessageReceived(message)));
        facts.addAll(outside(happening.outside(), at));
        facts.addAll(TurnFacts.between(current.turn(), turn, happening, at));
        Conversation next = new Conversation(
                current.id(),
                current.customer(),
                current.account(),
                current.home(),
                current.visibility(),
                turn,
                happening.ownership(current.ownership()),
                digest,
                current.version() + 1,
                // A change of which nothing is told takes a number too, so that every change shows in the row.
                current.sequence() + Math.max(1, facts.size()));
        return new Settlement(next, current.sequence(), facts, Change.of(facts, happening.change()), at);
    }

    /** Where we only listen, words of ours that others wrote are as it should be, and nobody has to hear of them. */
    private static List<CaseFact> outside(List<Message> messages, Instant at) {
        List<CaseFact> facts = new ArrayList<>();
        messages.forEach(message -> message.content()
                .findOutside()
                .filter(mode -> mode != AccountMode.LISTEN)
                .ifPresent(mode -> facts.add(new CaseFact.PublishedOutside(message, mode, at))));
        return facts;
    }

    /** The facts with their numbers. */
    public List<Numbered> numbered() {
        return IntStream.range(0, facts.size())
                .mapToObj(index -> new Numbered(before + 1 + index, facts.get(index)))
                .toList();
    }
}
