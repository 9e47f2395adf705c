package plaza.conversation.moderation;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.moderation.model.ModerationAct;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Gives people the acts of moderation in a case. */
@ApplicationScoped
public class ListActs {

    private final VisibleCases visible;
    private final ModerationActs acts;

    ListActs(VisibleCases visible, ModerationActs acts) {
        this.visible = visible;
        this.acts = acts;
    }

    /** In the order of decision; empty where the case is out of sight. */
    @WithSession
    public Uni<Optional<List<ModerationAct>>> list(ConversationId conversation, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? acts.list(conversation).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }
}
