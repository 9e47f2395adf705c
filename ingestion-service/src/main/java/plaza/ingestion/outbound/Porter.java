package plaza.ingestion.outbound;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.account.model.Credential;
import plaza.ingestion.channel.Publisher;
import plaza.ingestion.channel.Publishers;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.Capabilities;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;
import plaza.ingestion.channel.model.Told;
import plaza.ingestion.channel.model.Uploaded;
import plaza.ingestion.outbound.model.Admission;
import plaza.ingestion.outbound.model.Reply;
import plaza.platform.loop.Waited;

/**
 * Brings the file of a line to its network before the line is marked as leaving. There nobody sees it, so a crash, a
 * silence or an unclear answer meanwhile leaves nothing in doubt; and what then leaves is one short call. Blocking; runs
 * on virtual threads.
 */
final class Porter {

    private final SettleUpload settle;
    private final Publishers publishers;
    private final Bytes bytes;
    private final Clock clock;

    Porter(SettleUpload settle, Publishers publishers, Bytes bytes, Clock clock) {
        this.settle = settle;
        this.publishers = publishers;
        this.bytes = bytes;
        this.clock = clock;
    }

    /** Gives the bytes of files. */
    @FunctionalInterface
    interface Bytes {

        /** From the first on; empty where they are not kept. The caller closes them. */
        Optional<InputStream> open(UUID file);
    }

    /** Brings it, where the line has one and may leave by the network's rules. */
    Carriage carry(Reply reply, Capabilities rules) throws Exception {
        boolean mayLeave = Admission.of(reply, rules, clock.instant()) instanceof Admission.Granted;
        if (reply.file().isEmpty() || !mayLeave) {
            return new Carriage.Done(Optional.empty());
        }
        Optional<Credential> credential = Waited.of(() -> settle.credential(reply.account()));
        return credential.isEmpty()
                ? new Carriage.Done(Optional.empty())
                : carry(reply, reply.file().get(), credential.get());
    }

    private Carriage carry(Reply reply, Enclosure file, Credential credential) throws IOException {
        Told told = told(reply, file, credential);
        return told.answer() instanceof Answer.Published(var id)
                ? new Carriage.Done(Optional.of(new Uploaded(file, id)))
                : new Carriage.Failed(reply.id(), credential.version(), told);
    }

    private Told told(Reply reply, Enclosure file, Credential credential) throws IOException {
        Publisher publisher = publishers.find(reply.account().channel()).orElseThrow();
        Optional<InputStream> found = bytes.open(file.id());
        if (found.isEmpty()) {
            return Told.of(new Answer.Refused(new RefusalCause(RefusalReason.ATTACHMENT_GONE)));
        }
        try (InputStream open = found.get()) {
            return publisher.upload(reply.draft(Optional.empty()), file, open, credential.token());
        }
    }
}
