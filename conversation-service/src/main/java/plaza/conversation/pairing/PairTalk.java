package plaza.conversation.pairing;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Threads;
import plaza.conversation.casework.model.CaseThread;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.intake.Claims;
import plaza.conversation.intake.model.ClaimKeys;
import plaza.conversation.message.model.Message;
import plaza.conversation.turn.model.Turn;
import plaza.conversation.vocabulary.model.OrderKey;
import plaza.conversation.vocabulary.model.Person;
import plaza.conversation.vocabulary.model.ThreadId;
import plaza.platform.ids.Ids;

/**
 * Takes the private talk with a customer into the case in which they are invited there, before the invitation leaves: so
 * whatever they answer, and whenever we hear of it, it joins that case.
 *
 * <p>On Facebook and Instagram the person who commented has the same id in private. A talk in which another matter of
 * theirs is still open is left alone: its owner goes on with it.
 */
@ApplicationScoped
public class PairTalk {

    private final Threads threads;
    private final Conversations conversations;
    private final Claims claims;
    private final Ids ids;

    PairTalk(Threads threads, Conversations conversations, Claims claims, Ids ids) {
        this.threads = threads;
        this.conversations = conversations;
        this.claims = claims;
        this.ids = ids;
    }

    /**
     * From now on that talk belongs to this case; within the transaction of the caller.
     *
     * @param invited the customer's public message that is answered in private
     */
    public Uni<Void> pair(Conversation in, Message invited) {
        Person author = invited.getCreation().act().author();
        return author == null
                ? Uni.createFrom().voidItem()
                : pair(in, OrderKey.ofTalk(invited.key().account(), author.id()));
    }

    private Uni<Void> pair(Conversation in, OrderKey talk) {
        return claims.hold(Set.of(ClaimKeys.of(talk)))
                .chain(() -> threads.find(talk, in.customer()))
                .chain(found -> found.isEmpty() ? open(in, talk) : take(in, found.get()));
    }

    private Uni<Void> open(Conversation in, OrderKey talk) {
        return threads.add(new CaseThread(new ThreadId(ids.next()), talk, in.customer(), in.id()));
    }

    private Uni<Void> take(Conversation in, CaseThread talk) {
        return talk.conversation().equals(in.id())
                ? Uni.createFrom().voidItem()
                : conversations
                        .get(talk.conversation())
                        .chain(other -> other.turn() instanceof Turn.Resolved
                                ? threads.move(talk, in.id())
                                : Uni.createFrom().voidItem());
    }
}
