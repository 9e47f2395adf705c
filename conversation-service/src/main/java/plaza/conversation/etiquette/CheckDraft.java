package plaza.conversation.etiquette;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import plaza.conversation.casework.Conversations;
import plaza.conversation.etiquette.model.Draft;
import plaza.conversation.etiquette.model.Remark;
import plaza.conversation.privacy.FindPersonalData;
import plaza.conversation.privacy.model.Place;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.vocabulary.model.Visibility;

/** Looks at a draft while it is written: what sending it would say, said beforehand. Nothing is kept. */
@ApplicationScoped
public class CheckDraft {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final FindPersonalData personal;

    CheckDraft(VisibleCases visible, Conversations conversations, FindPersonalData personal) {
        this.visible = visible;
        this.conversations = conversations;
        this.personal = personal;
    }

    /** The remarks in the order of the text; empty where the case is out of sight. */
    @WithSession
    public Uni<Optional<List<Remark>>> check(Draft draft) {
        return visible.contains(draft.conversation(), draft.sight())
                .chain(seen -> seen
                        ? remarks(draft).map(Optional::of)
                        : Uni.createFrom().item(Optional.empty()));
    }

    private Uni<List<Remark>> remarks(Draft draft) {
        return draft.visibility() == Visibility.PUBLIC
                ? conversations
                        .get(draft.conversation())
                        .chain(in -> personal.in(draft.text(), in.home().brand()))
                        .map(CheckDraft::remarks)
                : Uni.createFrom().item(List.of());
    }

    private static List<Remark> remarks(List<Place> places) {
        return places.stream().<Remark>map(Remark.PersonalData::new).toList();
    }
}
