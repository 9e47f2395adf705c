package plaza.conversation.casework;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import plaza.conversation.casework.model.Birth;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Digest;
import plaza.conversation.casework.model.Happening;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.message.model.Message;
import plaza.conversation.promise.Targets;
import plaza.conversation.promise.model.Target;
import plaza.conversation.vocabulary.model.TurnId;
import plaza.platform.ids.Ids;

/** Brings a case in line with its messages: turn, clock, digest, and what is told of it. */
@ApplicationScoped
public class SettleCase {

    private final Conversations conversations;
    private final Threads threads;
    private final Digests digests;
    private final Targets targets;
    private final Ids ids;
    private final Clock clock;

    SettleCase(Conversations conversations, Threads threads, Digests digests, Targets targets, Ids ids, Clock clock) {
        this.conversations = conversations;
        this.threads = threads;
        this.digests = digests;
        this.targets = targets;
        this.ids = ids;
        this.clock = clock;
    }

    /** A case and what was found out about it. */
    private record Found(Conversation current, Digest digest, Happening happening) {}

    /** Opens a case with these messages, which are kept after it. */
    public Uni<Void> opens(Birth birth, CaseThread thread, List<Message> received) {
        return targets.get(birth.account().channel(), birth.visibility())
                .map(target -> Settlement.opening(birth, received, target, this::turnId, clock.instant()))
                .chain(conversations::store)
                .chain(() -> threads.add(thread));
    }

    /** Goes on with a case whose messages, replies and closings were kept before; the case as it is then. */
    public Uni<Conversation> goesOn(Conversation current, Happening happening) {
        return digests.get(current.id())
                .map(digest -> new Found(current, digest, happening))
                .chain(this::store);
    }

    /**
     * Goes on with a case in whose messages, published answers and closings nothing changed; the case as it is then.
     *
     * <p>Its digest stands: whoever changes what it is made of changes the case's version too.
     */
    public Uni<Conversation> goesOnAsSaid(Conversation current, Happening happening) {
        return store(new Found(current, current.digest(), happening));
    }

    private Uni<Conversation> store(Found found) {
        return targets.get(found.current().account().channel(), found.current().visibility())
                .map(target -> continuing(found, target))
                .call(conversations::store)
                .map(Settlement::next);
    }

    private Settlement continuing(Found found, Target target) {
        return Settlement.continuing(
                found.current(),
                found.digest(),
                found.happening(),
                target,
                () -> found.happening().findReturning().orElseGet(this::turnId),
                clock.instant());
    }

    private TurnId turnId() {
        return new TurnId(ids.next());
    }
}
