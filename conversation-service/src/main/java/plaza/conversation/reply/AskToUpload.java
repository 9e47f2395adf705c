package plaza.conversation.reply;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import plaza.conversation.attachment.AttachmentSettings;
import plaza.conversation.attachment.UploadPapers;
import plaza.conversation.attachment.model.Ticket;
import plaza.conversation.casework.Conversations;
import plaza.conversation.casework.model.Conversation;
import plaza.conversation.reply.model.UploadAnswer;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.platform.ids.Ids;

/** Gives the owner of a case a ticket to put a file at ingestion-service that is to go along with a reply. */
@ApplicationScoped
public class AskToUpload {

    private final VisibleCases visible;
    private final Conversations conversations;
    private final UploadPapers papers;
    private final AttachmentSettings settings;
    private final Ids ids;
    private final Clock clock;

    AskToUpload(
            VisibleCases visible,
            Conversations conversations,
            UploadPapers papers,
            AttachmentSettings settings,
            Ids ids,
            Clock clock) {
        this.visible = visible;
        this.conversations = conversations;
        this.papers = papers;
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
    }

    /** A ticket for a file that nobody else has, or why not. */
    @WithSession
    public Uni<UploadAnswer> ask(ConversationId conversation, AgentId agent, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen
                        ? conversations.get(conversation).map(in -> answer(in, agent))
                        : Uni.createFrom().item(new UploadAnswer.NotVisible(conversation)));
    }

    private UploadAnswer answer(Conversation in, AgentId agent) {
        if (!agent.equals(in.ownership().owner())) {
            return new UploadAnswer.NotOwner(in.ownership().epoch());
        }
        Ticket ticket = papers.permit(
                ids.next(), in.id(), in.account(), agent, clock.instant().plus(settings.ticketLasts()));
        return new UploadAnswer.Given(ticket);
    }
}
