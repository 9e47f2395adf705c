package plaza.ingestion.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.MessageFile;

/** Gives files to people whose ticket opens them. Blocking. */
@ApplicationScoped
public class OpenFile {

    private final FileWork work;
    private final AttachmentStore store;
    private final Tickets tickets;
    private final Clock clock;

    OpenFile(FileWork work, AttachmentStore store, Tickets tickets, Clock clock) {
        this.work = work;
        this.store = store;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** How the file is; empty where there is none, or the ticket does not open it: both look the same. */
    public Optional<MessageFile> find(FileId id, String ticket, String subject) {
        return tickets.opens(ticket, id, subject, clock.instant()) ? work.find(id) : Optional.empty();
    }

    /** The bytes of a file that is to be sent; empty where they are not here. The caller closes them. */
    public Optional<InputStream> open(FileId id) {
        return work.find(id).flatMap(this::open);
    }

    /** The bytes, where the file may be opened. The caller closes them. */
    public Optional<InputStream> open(MessageFile file) {
        return file.state() instanceof FileState.Stored
                ? store.open(file.order().id())
                : Optional.empty();
    }
}
