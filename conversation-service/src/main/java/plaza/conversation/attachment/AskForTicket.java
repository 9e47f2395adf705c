package plaza.conversation.attachment;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import plaza.conversation.attachment.model.Ticket;
import plaza.conversation.message.Messages;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Message;
import plaza.conversation.sight.VisibleCases;
import plaza.conversation.sight.model.Sight;
import plaza.conversation.vocabulary.model.ConversationId;
import plaza.conversation.vocabulary.model.MessageId;

/** Gives a ticket for an attachment of a message to whoever sees its case, as long as the message stands. */
@ApplicationScoped
public class AskForTicket {

    private final VisibleCases visible;
    private final Messages messages;
    private final TicketOffice office;
    private final AttachmentSettings settings;
    private final Clock clock;

    AskForTicket(
            VisibleCases visible, Messages messages, TicketOffice office, AttachmentSettings settings, Clock clock) {
        this.visible = visible;
        this.messages = messages;
        this.office = office;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Empty where the case is out of sight, the message is not in it, or no such attachment with bytes hangs on it: all
     * look the same.
     *
     * @param number of the attachment among those shown, from 0
     */
    @WithSession
    public Uni<Optional<Ticket>> ask(
            ConversationId conversation, MessageId message, int number, String subject, Sight sight) {
        return visible.contains(conversation, sight)
                .chain(seen -> find(seen, message))
                .map(found -> file(found, conversation, number).map(file -> issue(file, subject)));
    }

    private Uni<Optional<Message>> find(boolean seen, MessageId message) {
        return seen ? messages.find(message) : Uni.createFrom().item(Optional.empty());
    }

    private Ticket issue(UUID file, String subject) {
        return office.issue(file, subject, clock.instant().plus(settings.ticketLasts()));
    }

    private static Optional<UUID> file(Optional<Message> found, ConversationId conversation, int number) {
        return found.filter(message -> isIn(message, conversation))
                .flatMap(message -> at(message.content().shownAttachments(), number))
                .flatMap(Attachment::findFile);
    }

    private static boolean isIn(Message message, ConversationId conversation) {
        return message.findPlacement()
                .filter(place -> place.conversation().equals(conversation))
                .isPresent();
    }

    private static Optional<Attachment> at(List<Attachment> attachments, int number) {
        return number < attachments.size() ? Optional.of(attachments.get(number)) : Optional.empty();
    }
}
