package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import plaza.conversation.account.Accounts;
import plaza.conversation.account.model.Account;
import plaza.conversation.account.model.Serving;
import plaza.conversation.casework.model.Birth;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Change;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.casework.model.Terms;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.Targets;
import plaza.conversation.vocabulary.model.AccountRef;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.conversation.vocabulary.model.Visibility;
import plaza.platform.ids.Ids;

/** Brings a case in line with its messages: turn, clock, digest, and what is told of it. */
@ApplicationScoped
public class SettleCase {

    private final Conversations conversations;
    private final Threads threads;
    private final Digests digests;
    private final Targets targets;
    private final Accounts accounts;
    private final Ids ids;
    private final Clock clock;

    SettleCase(
            Conversations conversations,
            Threads threads,
            Digests digests,
            Targets targets,
            Accounts accounts,
            Ids ids,
            Clock clock) {
        this.conversations = conversations;
        this.threads = threads;
        this.digests = digests;
        this.targets = targets;
        this.accounts = accounts;
        this.ids = ids;
        this.clock = clock;
    }

    /** A case and what was found out about it. */
    private record Found(Conversation current, Terms terms, Digest digest, Happening happening) {}

    /** Opens a case with these messages, which are kept after it. */
    public Uni<Void> opens(Birth birth, CaseThread thread, List<Message> received) {
        return terms(birth.account(), birth.visibility())
                .map(terms -> Settlement.opening(birth, received, terms, this::turnId, clock.instant()))
                .chain(conversations::store)
                .chain(() -> threads.add(thread));
    }

    /** Opens a case that was worked elsewhere before, with what it comes to; its messages are kept after it. */
    public Uni<Void> brings(Birth birth, CaseThread thread, Digest digest) {
        return terms(birth.account(), birth.visibility())
                .map(terms -> Settlement.brought(birth, digest, terms, this::turnId, clock.instant()))
                .chain(conversations::store)
                .chain(() -> threads.add(thread));
    }

    /** Goes on with a case whose messages, replies and closings were kept before; the case as it is then. */
    public Uni<Conversation> goesOn(Conversation current, Happening happening) {
        return terms(current)
                .chain(terms -> digests.get(current.id(), terms.serving().waitingFrom())
                        .map(digest -> new Found(current, terms, digest, happening)))
                .chain(this::store);
    }

    /**
     * Goes on with a case in whose messages, published answers and closings nothing changed; the case as it is then.
     *
     * <p>Its digest stands: whoever changes what it is made of changes the case's version too.
     */
    public Uni<Conversation> goesOnAsSaid(Conversation current, Happening happening) {
        return terms(current)
                .map(terms -> new Found(current, terms, current.digest(), happening))
                .chain(this::store);
    }

    /** Goes on with a case whose account was moved over, or back; as it is where the case was moved already. */
    public Uni<Conversation> follows(Conversation current) {
        return terms(current)
                .chain(terms -> terms.areNewTo(current)
                        ? goesOn(current, Happening.of(Change.MODE_CHANGED))
                        : Uni.createFrom().item(current));
    }

    private Uni<Conversation> store(Found found) {
        return Uni.createFrom()
                .item(() -> continuing(found))
                .call(conversations::store)
                .map(Settlement::next);
    }

    private Uni<Terms> terms(Conversation current) {
        return terms(current.account(), current.visibility());
    }

    private Uni<Terms> terms(AccountRef account, @Nullable Visibility visibility) {
        return targets.get(account.channel(), visibility).chain(target -> accounts.find(account)
                .map(known -> new Terms(target, known.map(Account::serving).orElse(Serving.ALWAYS))));
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
