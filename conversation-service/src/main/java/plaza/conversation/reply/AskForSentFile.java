package plaza.conversation.reply;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import plaza.conversation.attachment.AttachmentSettings;
import plaza.conversation.attachment.TicketOffice;
import plaza.conversation.attachment.model.SentFile;
import plaza.conversation.attachment.model.Ticket;
import plaza.conversation.reply.model.Reply;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.ReplyId;

/** Gives a ticket for a file that went along with a reply to whoever sees its case. */
@ApplicationScoped
public class AskForSentFile {

    private final VisibleCases visible;
    private final Replies replies;
    private final TicketOffice office;
    private final AttachmentSettings settings;
    private final Clock clock;

    AskForSentFile(
            VisibleCases visible, Replies replies, TicketOffice office, AttachmentSettings settings, Clock clock) {
        this.visible = visible;
        this.replies = replies;
        this.office = office;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty where the case is out of sight, the reply of another, or there is no such file: all look the same. */
    @WithSession
    public Uni<Optional<Ticket>> ask(
            ConversationId conversation, ReplyId reply, int number, String subject, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> seen ? replies.find(reply) : nothing())
                .map(found -> found.filter(each -> each.conversation().equals(conversation))
                        .flatMap(each -> at(each.files(), number))
                        .map(file ->
                                office.issue(file.id(), subject, clock.instant().plus(settings.ticketLasts()))));
    }

    private static Uni<Optional<Reply>> nothing() {
        return Uni.createFrom().item(Optional.empty());
    }

    private static Optional<SentFile> at(List<SentFile> files, int number) {
        return number < files.size() ? Optional.of(files.get(number)) : Optional.empty();
    }
}
