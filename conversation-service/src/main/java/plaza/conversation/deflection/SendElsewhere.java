package plaza.conversation.deflection;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.assignment.OwnerWait;
import plaza.conversation.casework.Anew;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.deflection.model.DeflectionOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Lets an owner say that they sent a customer elsewhere, and shows who did. */
@ApplicationScoped
public class SendElsewhere {

    private final NoteDeflection noting;
    private final Deflections deflections;
    private final VisibleCases visible;
    private final OwnerWait wait;
    private final Anew anew;

    SendElsewhere(NoteDeflection noting, Deflections deflections, VisibleCases visible, OwnerWait wait, Anew anew) {
        this.noting = noting;
        this.deflections = deflections;
        this.visible = visible;
        this.wait = wait;
        this.anew = anew;
    }

    /** Completes when it is noted, or when it is clear that it may not be. */
    public Uni<DeflectionOutcome> note(NewDeflection wish) {
        return wait.until(() -> anew.until(() -> noting.note(wish)), DeflectionOutcome::isTooEarly);
    }

    /** Those of a case, in their order; empty where the caller does not see it. */
    @WithSession
    public Uni<Optional<List<Deflection>>> list(ConversationId conversation, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? deflections.list(conversation).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }
}
