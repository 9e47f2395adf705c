package plaza.conversation.casework;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.promise.Policies;
import plaza.conversation.promise.model.Promised;
import plaza.conversation.vocabulary.model.ConversationId;

/** Computes open cases anew after a policy or a calendar was changed. */
@ApplicationScoped
public class FollowPromises {

    private static final int AT_ONCE = 200;

    private final OutOfDate outOfDate;
    private final Policies policies;
    private final Promises promises;
    private final Conversations conversations;
    private final SettleCase cases;

    FollowPromises(
            OutOfDate outOfDate, Policies policies, Promises promises, Conversations conversations, SettleCase cases) {
        this.outOfDate = outOfDate;
        this.policies = policies;
        this.promises = promises;
        this.conversations = conversations;
        this.cases = cases;
    }

    /** Some of those that were settled by policies of before. */
    @WithSession
    public Uni<List<ConversationId>> find() {
        return policies.book().chain(book -> outOfDate.list(book.revision(), AT_ONCE));
    }

    /** Brings one up to date. Fails with a conflict where somebody else works on it; then nothing has happened. */
    @WithTransaction
    public Uni<Void> move(ConversationId id) {
        return conversations.get(id).chain(this::follow);
    }

    private Uni<Void> follow(Conversation current) {
        return promises.of(current).chain(promised -> outOfDate
                .findEdition(current.id())
                .map(edition -> edition.filter(promised.edition()::equals).isPresent())
                .chain(isSame -> follow(current, promised, isSame)));
    }

    private Uni<Void> follow(Conversation current, Promised promised, boolean isSame) {
        return isSame
                ? outOfDate.stands(current, promised.revision())
                : cases.repromised(current).replaceWithVoid();
    }
}
