package plaza.conversation.casework.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.model.ClockEvent;
import plaza.conversation.turn.model.Demand;
import plaza.conversation.turn.model.Resolution;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.turn.model.Turns;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.TurnId;

/**
 * A case after its messages changed, and what is told of that.
 *
 * @param next the case as it is now
 * @param before number of the last fact told before these
 * @param facts what happened, in the order of telling
 * @param change what pages are told
 * @param at when we found out
 * @param clocks those that run now; empty where they are as before
 */
public record Settlement(
        Conversation next, long before, List<CaseFact> facts, Change change, Instant at, Optional<CaseClocks> clocks) {

    /** Copies what could change under it. */
    public Settlement {
        facts = List.copyOf(facts);
    }

    private Settlement(Conversation next, long before, List<CaseFact> facts, Change change, Instant at) {
        this(next, before, facts, change, at, Optional.empty());
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
                null,
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
                null,
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
        Turn turn = current.mergedInto() == null ? turn(current, digest, happening, terms, ids) : current.turn();
        List<CaseFact> facts = new ArrayList<>();
        happening.received().forEach(message -> facts.add(new CaseFact.MessageReceived(message)));
        facts.addAll(outside(happening.outside(), at));
        moved(current.digest().sides(), digest.sides(), at).ifPresent(facts::add);
        facts.addAll(TurnFacts.between(current, turn, digest.sides(), happening, at));
        Conversation next = new Conversation(
                current.id(),
                current.customer(),
                current.account(),
                current.home(),
                current.visibility(),
                turn,
                happening.ownership(current.ownership()),
                digest,
                current.mergedInto(),
                current.version() + 1,
                // A change of which nothing is told takes a number too, so that every change shows in the row.
                current.sequence() + Math.max(1, facts.size()));
        return new Settlement(next, current.sequence(), facts, Change.of(facts, happening.change()), at);
    }

    /** A clock of the case is to be told of, or several are; nothing else changed. */
    public static Settlement telling(Conversation current, List<CaseFact> facts, Instant at) {
        Conversation next = with(
                current,
                current.turn(),
                current.mergedInto(),
                current.version() + 1,
                current.sequence() + facts.size());
        return new Settlement(next, current.sequence(), facts, Change.of(facts, Change.DEADLINE_CHANGED), at);
    }

    /** True where it is told that the case is closed. */
    public boolean closes() {
        return facts.stream().anyMatch(CaseFact.Resolved.class::isInstance);
    }

    /** The same, and how often the case was handed on is told with its closing. */
    public Settlement with(Derivation derivation) {
        List<CaseFact> told = facts.stream()
                .map(fact -> fact instanceof CaseFact.Resolved closed
                        ? new CaseFact.Resolved(closed.turn(), derivation)
                        : fact)
                .toList();
        return new Settlement(next, before, told, change, at, clocks);
    }

    /** The same, of a case that was just opened, with the clocks that its terms give it. */
    public Settlement with(Terms terms) {
        List<ClockEvent> asked = next.digest().waitingSince() == null
                ? List.of()
                : List.of(new ClockEvent.Asked(next.digest().openedAt(), null));
        return with(CaseClocks.of(terms.promised(), next.turn(), asked));
    }

    /** The same, of a case with a past that is kept after it: its clocks are computed anew once that is there. */
    public Settlement withForNow(Terms terms) {
        Settlement whole = with(terms);
        return terms.promised().promise().needsEvents()
                ? whole.with(whole.clocks().orElseThrow().forNow())
                : whole;
    }

    /** The same with the clocks that run now. */
    public Settlement with(CaseClocks running) {
        return new Settlement(next, before, facts, change, at, Optional.of(running));
    }

    /** When clocks of answers stopped that run no more: when the answer stood there, where it was one that stopped them. */
    public Instant answeredAt() {
        return facts.stream()
                .flatMap(fact -> fact instanceof CaseFact.Answered answered ? Stream.of(answered) : Stream.empty())
                .map(answered -> answered.answer().publishedAt())
                .max(Comparator.naturalOrder())
                .orElse(at);
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

    /**
     * A case of which all goes on in another. What it came to stays as it was.
     *
     * @param by who merged them
     */
    public static Settlement merged(Conversation current, ConversationId into, AgentId by, Instant at) {
        Turn.Resolved turn = new Turn.Resolved(Resolution.MERGED, at, by);
        List<CaseFact> facts = new ArrayList<>();
        if (current.turn() instanceof Turn.Asked asked) {
            facts.add(new CaseFact.AnswerNoLongerNeeded(asked.id(), Resolution.MERGED, at));
        }
        facts.add(new CaseFact.Merged(into, at));
        if (!(current.turn() instanceof Turn.Resolved)) {
            facts.add(new CaseFact.Resolved(turn));
        }
        Conversation next = with(current, turn, into, current.version() + 1, current.sequence() + facts.size());
        return new Settlement(next, current.sequence(), facts, Change.MERGED, at);
    }

    /** The same case, apart again from the one into which it was merged. */
    public static Settlement apart(
            Conversation current, Digest digest, ConversationId from, Terms terms, Supplier<TurnId> ids, Instant at) {
        Conversation alone = with(current, current.turn(), null, current.version(), current.sequence());
        Settlement goingOn = continuing(alone, digest, Happening.unmerged(), terms, ids, at);
        List<CaseFact> facts = new ArrayList<>();
        facts.add(new CaseFact.Unmerged(from, at));
        facts.addAll(goingOn.facts());
        Conversation next = goingOn.next();
        return new Settlement(
                with(next, next.turn(), null, next.version(), current.sequence() + facts.size()),
                current.sequence(),
                facts,
                Change.MERGED,
                at);
    }

    private static Conversation with(
            Conversation base, Turn turn, @Nullable ConversationId mergedInto, long version, long sequence) {
        return new Conversation(
                base.id(),
                base.customer(),
                base.account(),
                base.home(),
                base.visibility(),
                turn,
                base.ownership(),
                base.digest(),
                mergedInto,
                version,
                sequence);
    }

    private static Turn turn(
            Conversation current, Digest digest, Happening happening, Terms terms, Supplier<TurnId> ids) {
        Demand demand = terms.demand(digest, current.turn(), happening.ownership(current.ownership()));
        boolean goesOn = happening.ended() == null && !happening.asksAnew(current.ownership());
        return goesOn ? Turns.next(current.turn(), demand, ids) : Turns.anew(demand, ids);
    }

    private static Optional<CaseFact> moved(Sides before, Sides after, Instant at) {
        boolean came = before.lastInPrivate() == null && after.lastInPrivate() != null && after.isHalfInPrivate();
        return came ? Optional.of(new CaseFact.MovedToPrivate(at)) : Optional.empty();
    }

    /** The facts with their numbers. */
    public List<Numbered> numbered() {
        return IntStream.range(0, facts.size())
                .mapToObj(index -> new Numbered(before + 1 + index, facts.get(index)))
                .toList();
    }
}
