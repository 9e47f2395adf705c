package plaza.conversation.deflection;

import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.deflection.model.Deflection;
import plaza.conversation.deflection.model.DeflectionOutcome;
import plaza.conversation.deflection.model.NewDeflection;
import plaza.conversation.sight.VisibleCases;
import plaza.platform.ids.Ids;

/** Notes in one transaction that a customer was sent elsewhere, or says why not. */
@ApplicationScoped
public class NoteDeflection {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final Deflections deflections;
    private final Ids ids;
    private final Clock clock;

    NoteDeflection(VisibleCases visible, Conversations conversations, Deflections deflections, Ids ids, Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.deflections = deflections;
        this.ids = ids;
        this.clock = clock;
    }

    /** Fails with a conflict where somebody else works on the same case; then nothing has happened. */
    @WithTransaction
    public Uni<DeflectionOutcome> note(NewDeflection wish) {
        return visible.contains(wish.conversation(), wish.sight())
                .chain(seen -> seen
                        ? conversations.get(wish.conversation()).chain(in -> note(wish, in))
                        : Uni.createFrom().item(new DeflectionOutcome.NotVisible(wish.conversation())));
    }

    private Uni<DeflectionOutcome> note(NewDeflection wish, Conversation in) {
        return switch (in.ownership().standing(wish.agent(), wish.epoch())) {
            case OWNER -> keep(wish, in);
            case NOT_YET -> Uni.createFrom().item(new DeflectionOutcome.NotYetOwner(wish.epoch()));
            case CHANGED ->
                Uni.createFrom()
                        .item(new DeflectionOutcome.OwnerChanged(in.ownership().epoch()));
        };
    }

    private Uni<DeflectionOutcome> keep(NewDeflection wish, Conversation in) {
        Deflection deflection =
                new Deflection(ids.next(), in.id(), wish.agent(), wish.to(), wish.reason(), clock.instant());
        CaseFact fact = new CaseFact.Deflected(deflection.by(), deflection.to(), deflection.reason(), deflection.at());
        return deflections
                .add(deflection)
                .chain(() -> conversations.store(Settlement.telling(in, List.of(fact), deflection.at())))
                .replaceWith(new DeflectionOutcome.Noted(deflection));
    }
}
