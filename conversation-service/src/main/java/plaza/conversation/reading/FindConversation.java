package plaza.conversation.reading;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plaza.conversation.message.Messages;
import plaza.conversation.note.ReadNotes;
import plaza.conversation.privacy.PersonalMarks;
import plaza.conversation.reading.model.CaseDetail;
import plaza.conversation.reading.model.CaseView;
import plaza.conversation.reply.FindReply;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;

/** Gives people one case with its messages, if they may see it. */
@ApplicationScoped
public class FindConversation {

    private final CaseViews views;
    private final Messages messages;
    private final FindReply replies;
    private final ReadNotes notes;
    private final PersonalMarks marks;

    FindConversation(CaseViews views, Messages messages, FindReply replies, ReadNotes notes, PersonalMarks marks) {
        this.views = views;
        this.messages = messages;
        this.replies = replies;
        this.notes = notes;
        this.marks = marks;
    }

    /** The case; empty where it does not exist or is out of sight: both look the same. */
    @WithSession
    public Uni<Optional<CaseDetail>> find(ConversationId id, Sight sight) {
        return views.find(id, sight)
                .chain(found -> found.isEmpty() ? Uni.createFrom().item(Optional.empty()) : inDetail(found.get()));
    }

    private Uni<Optional<CaseDetail>> inDetail(CaseView view) {
        return messages.listNewest(view.id(), CaseDetail.MOST_MESSAGES)
                .map(found -> new CaseDetail(view, found, List.of(), List.of(), Map.of()))
                .chain(detail -> replies.list(view.id()).map(detail::with))
                .chain(detail -> notes.list(view.id()).map(detail::withNotes))
                .chain(detail -> marks.list(view.id()).map(detail::withPersonalData))
                .map(Optional::of);
    }
}
