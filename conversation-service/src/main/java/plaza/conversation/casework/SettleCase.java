package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Serving;
import plaza.conversation.casework.model.Birth;
import plaza.conversation.casework.model.CaseClocks;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.casework.model.Terms;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.platform.ids.Ids;

/** Brings a case in line with its messages: turn, clock, digest, and what is told of it. */
@ApplicationScoped
public class SettleCase {

    private final Conversations conversations;
    private final Threads threads;
    private final Digests digests;
    private final Promises promises;
    private final Chronicles chronicles;
    private final Derivations derivations;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;

    SettleCase(
            Conversations conversations,
            Threads threads,
            Digests digests,
            Promises promises,
            Chronicles chronicles,
            Derivations derivations,
            Accounts accounts,
            Ids ids,
            Clock clock) {
        this.conversations = conversations;
        this.threads = threads;
        this.digests = digests;
        this.promises = promises;
        this.chronicles = chronicles;
        this.derivations = derivations;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A case and what was found out about it.
     *
     * @param anew false where nothing happened that clocks depend on, but for the turn
     */
    private record Found(Conversation current, Terms terms, Digest digest, Happening happening, boolean anew) {}

    /** Opens a case with these messages, which are kept after it. */
    public Uni<Void> opens(Birth birth, CaseThread thread, List<Message> received) {
        return terms(promises.of(birth, received), birth.account())
                .map(terms -> Settlement.opening(birth, received, terms, this::turnId, clock.instant())
                        .with(terms))
                .chain(conversations::store)
                .chain(() -> threads.add(thread));
    }

    /** Opens a case that was worked elsewhere before, with what it comes to; its messages are kept after it. */
    public Uni<Void> brings(Birth birth, CaseThread thread, Digest digest) {
        return terms(promises.of(birth, List.of()), birth.account())
                .map(terms -> Settlement.brought(birth, digest, terms, this::turnId, clock.instant())
                        .withForNow(terms))
                .chain(conversations::store)
                .chain(() -> threads.add(thread));
    }

    /**
     * Goes on with a case whose messages, replies and closings were kept before; the case as it is then.
     *
     * <p>Fails with a conflict where the case became part of another after somebody found it for their work.
     */
    public Uni<Conversation> goesOn(Conversation current, Happening happening) {
        if (current.mergedInto() != null) {
            return Uni.createFrom().failure(() -> MergedMeanwhile.conversation(current.id()));
        }
        return terms(current)
                .chain(terms -> digests.get(current.id(), terms.serving().waitingFrom())
                        .map(digest -> new Found(current, terms, digest, happening, true)))
                .chain(this::store);
    }

    /**
     * Goes on with a case in whose messages, published answers and closings nothing changed; the case as it is then.
     *
     * <p>Its digest stands: whoever changes what it is made of changes the case's version too.
     */
    public Uni<Conversation> goesOnAsSaid(Conversation current, Happening happening) {
        return terms(current)
                .map(terms -> new Found(current, terms, current.digest(), happening, false))
                .chain(this::store);
    }

    /** Goes on with a case whose account was moved over, or back; as it is where the case was moved already. */
    public Uni<Conversation> follows(Conversation current) {
        return terms(current)
                .chain(terms -> terms.areNewTo(current)
                        ? goesOn(current, Happening.of(Change.MODE_CHANGED))
                        : Uni.createFrom().item(current));
    }

    /** Goes on with a case that may be promised something else by now. */
    public Uni<Conversation> repromised(Conversation current) {
        return goesOn(current, Happening.of(Change.PROMISE_CHANGED));
    }

    /** Ends a case of which all goes on in another. */
    public Uni<Void> isMerged(Conversation current, ConversationId into, AgentId by) {
        return terms(current)
                .map(terms -> stopped(Settlement.merged(current, into, by, clock.instant()), terms))
                .chain(conversations::store);
    }

    /** Goes on with a case that was merged into that one, and has what was its own again. */
    public Uni<Void> goesApart(Conversation current, ConversationId from) {
        return terms(current)
                .chain(terms -> digests.get(current.id(), terms.serving().waitingFrom())
                        .map(digest -> new Found(current, terms, digest, Happening.unmerged(), true)))
                .chain(found -> clocked(
                        found,
                        Settlement.apart(current, found.digest(), from, found.terms(), this::turnId, clock.instant())))
                .chain(conversations::store);
    }

    private static Settlement stopped(Settlement settlement, Terms terms) {
        return settlement.with(CaseClocks.of(terms.promised(), settlement.next().turn(), List.of()));
    }

    private Uni<Conversation> store(Found found) {
        return Uni.createFrom()
                .item(() -> continuing(found))
                .chain(settlement -> clocked(found, settlement))
                .chain(this::derived)
                .call(conversations::store)
                .map(Settlement::next);
    }

    /** Whoever hears of a closing hears how often the case was handed on. */
    private Uni<Settlement> derived(Settlement settlement) {
        return settlement.closes()
                ? derivations.of(settlement.next().id()).map(settlement::with)
                : Uni.createFrom().item(settlement);
    }

    /** Clocks are computed where something happened that they depend on. */
    private Uni<Settlement> clocked(Found found, Settlement settlement) {
        Promised promised = found.terms().promised();
        Turn turn = settlement.next().turn();
        boolean isSameTurn = turn.equals(found.current().turn());
        if (promised.promise().needsEvents() && (found.anew() || !isSameTurn)) {
            return chronicles
                    .events(found.current().id())
                    .map(events -> settlement.with(CaseClocks.of(promised, turn, events)));
        }
        boolean isAsBefore = isSameTurn && found.happening().change() != Change.PROMISE_CHANGED;
        return Uni.createFrom()
                .item(isAsBefore ? settlement : settlement.with(CaseClocks.of(promised, turn, List.of())));
    }

    private Uni<Terms> terms(Conversation current) {
        return terms(promises.of(current), current.account());
    }

    private Uni<Terms> terms(Uni<Promised> promised, AccountRef account) {
        return promised.chain(promise -> accounts.find(account)
                .map(known -> new Terms(promise, known.map(Account::serving).orElse(Serving.ALWAYS))));
    }

    private Settlement continuing(Found found) {
        return Settlement.continuing(
                found.current(),
                found.digest(),
                found.happening(),
                found.terms(),
                () -> found.happening().findReturning().orElseGet(this::turnId),
                clock.instant());
    }

    private TurnId turnId() {
        return new TurnId(ids.next());
    }
}
