package plaza.ingestion.attachment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import plaza.ingestion.attachment.model.FileClaim;
import plaza.ingestion.attachment.model.FileOrder;
import plaza.ingestion.attachment.model.FileRefusal;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.channel.InteractionIds;
import plaza.ingestion.channel.model.Attachment;
import plaza.ingestion.channel.model.Interaction;

/** Writes down which files are to be fetched, in the transaction that stores what told of them. */
@ApplicationScoped
public class NoteFiles {

    private final Files files;
    private final AttachmentSettings settings;
    private final Clock clock;

    NoteFiles(Files files, AttachmentSettings settings, Clock clock) {
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    /** Notes what hangs on these. */
    public Uni<Void> note(List<Interaction> told) {
        List<MessageFile> found =
                told.stream().flatMap(each -> files(each).stream()).toList();
        return found.isEmpty() ? Uni.createFrom().voidItem() : files.add(found);
    }

    private List<MessageFile> files(Interaction told) {
        UUID interaction = InteractionIds.of(told.key());
        List<Attachment> attachments = told.content().attachments();
        Instant now = clock.instant();
        List<MessageFile> found = new ArrayList<>();
        for (int number = 0; number < attachments.size(); number++) {
            Attachment each = attachments.get(number);
            if (FileClaim.hasBytes(each.type())) {
                FileState state = found.size() < settings.maxPerMessage()
                        ? new FileState.Waiting(0, now)
                        : new FileState.Refused(FileRefusal.TOO_MANY);
                found.add(new MessageFile(order(told, interaction, number, each), state, 1));
            }
        }
        return found;
    }

    private static FileOrder order(Interaction told, UUID interaction, int number, Attachment each) {
        return new FileOrder(
                FileIds.of(interaction, number),
                interaction,
                told.account(),
                new FileClaim(each.type(), each.mime(), each.name()),
                each.id(),
                each.url(),
                told.times().receivedAt());
    }
}
