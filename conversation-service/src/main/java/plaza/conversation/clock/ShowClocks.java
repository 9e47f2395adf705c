package plaza.conversation.clock;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.Promises;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.clock.model.CaseOnTime;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Gives people the clocks of a case that they may see, and says what they follow from. */
@ApplicationScoped
public class ShowClocks {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Promises promises;
    private final Clocks clocks;
    private final Clock clock;

    ShowClocks(VisibleCases visible, Conversations conversations, Promises promises, Clocks clocks, Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.promises = promises;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Empty where the case does not exist or is out of sight: both look the same. */
    @WithSession
    public Uni<Optional<CaseOnTime>> show(ConversationId id, Sight sight) {
        return visible.contains(id, sight)
                .chain(seen -> seen
                        ? conversations.get(id).chain(this::show).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<CaseOnTime> show(Conversation current) {
        return clocks.list(current.id())
                .chain(found -> promises.choose(current).map(choice -> new CaseOnTime(clock.instant(), found, choice)));
    }
}
