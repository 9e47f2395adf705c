package plaza.ingestion.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import plaza.ingestion.attachment.model.FileClaim;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.FileOrder;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.FileType;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.attachment.model.Scan;
import plaza.ingestion.attachment.model.ScanResult;
import plaza.ingestion.attachment.model.SendType;
import plaza.ingestion.attachment.model.StoredFile;
import plaza.ingestion.attachment.model.UploadOutcome;
import plaza.ingestion.attachment.model.UploadPermit;
import plaza.ingestion.channel.model.Enclosure;
import plaza.ingestion.channel.model.FileFamily;

/**
 * Takes files that our people put here before they send them. What is looked through by a scanner is looked through
 * before it is taken, so whatever has a receipt may leave. Blocking.
 */
public final class TakeUpload {

    private final UploadPapers papers;
    private final FileWork work;
    private final AttachmentStore store;
    private final Optional<Scanner> scanner;
    private final Limits limits;
    private final Clock clock;

    TakeUpload(
            UploadPapers papers,
            FileWork work,
            AttachmentStore store,
            Optional<Scanner> scanner,
            Limits limits,
            Clock clock) {
        this.papers = papers;
        this.work = work;
        this.store = store;
        this.scanner = scanner;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * How much is taken.
     *
     * @param mostBytes of one file
     * @param mostUnused files of one person that no reply took along
     * @param unusedFor how long they are kept
     */
    record Limits(long mostBytes, int mostUnused, Duration unusedFor) {}

    /**
     * Takes it once: where it is here already, because an answer got lost, the same is said again.
     *
     * @param name as the person calls it
     */
    public UploadOutcome take(FileId id, String ticket, String subject, @Nullable String name, InputStream bytes)
            throws IOException {
        Optional<UploadPermit> permit = papers.permit(ticket, id, subject, clock.instant());
        if (permit.isEmpty()) {
            return new UploadOutcome.NotPermitted();
        }
        Optional<MessageFile> here = work.find(id);
        if (here.isPresent()) {
            return here.get().state() instanceof FileState.Stored stored
                    ? taken(permit.get(), here.get(), stored)
                    : new UploadOutcome.NotPermitted();
        }
        return work.countUnused(subject) >= limits.mostUnused()
                ? new UploadOutcome.TooMany(limits.mostUnused())
                : take(permit.get(), name, bytes);
    }

    private UploadOutcome take(UploadPermit permit, @Nullable String name, InputStream given) throws IOException {
        try (MeasuredStream bytes = new MeasuredStream(given, limits.mostBytes())) {
            byte[] head = bytes.readNBytes(FileType.HEAD_BYTES);
            Optional<FileType> type = FileType.of(head);
            if (type.isEmpty()) {
                return new UploadOutcome.WrongType();
            }
            return kept(permit, name, bytes, head, type.get());
        } catch (MeasuredStream.TooLong e) {
            return new UploadOutcome.TooLarge(limits.mostBytes());
        }
    }

    private UploadOutcome kept(
            UploadPermit permit, @Nullable String name, MeasuredStream bytes, byte[] head, FileType type)
            throws IOException {
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
        try (RestingFile rest = RestingFile.of(whole);
                InputStream again = rest.open()) {
            return keptOrGone(permit, () -> {
                store.keep(permit.file(), again);
                return looked(permit, name, new StoredFile(bytes.size(), bytes.sha256Hex(), type));
            });
        }
    }

    /** Bytes without a row are nobody's: whatever goes wrong, they go too. Those of a row stay, whoever put them there. */
    private UploadOutcome keptOrGone(UploadPermit permit, Keeping keeping) throws IOException {
        boolean isTaken = false;
        try {
            UploadOutcome outcome = keeping.run();
            isTaken = outcome instanceof UploadOutcome.Taken;
            return outcome;
        } finally {
            if (!isTaken && work.find(permit.file()).isEmpty()) {
                store.remove(permit.file());
            }
        }
    }

    /** Something that may end with bytes kept. */
    @FunctionalInterface
    private interface Keeping {
        UploadOutcome run() throws IOException;
    }

    private UploadOutcome looked(UploadPermit permit, @Nullable String name, StoredFile file) throws IOException {
        return switch (scanned(permit.file())) {
            case ScanResult.Clean _ -> kept(permit, name, file, Scan.CLEAN);
            case ScanResult.Found _ -> new UploadOutcome.Infected();
            case ScanResult.TooLarge _ -> new UploadOutcome.TooLarge(limits.mostBytes());
            case ScanResult.NoAnswer none ->
                scanner.isEmpty() ? kept(permit, name, file, Scan.UNSCANNED) : new UploadOutcome.NotScanned();
        };
    }

    private ScanResult scanned(FileId id) throws IOException {
        Optional<InputStream> bytes = scanner.isPresent() ? store.open(id) : Optional.empty();
        if (bytes.isEmpty()) {
            return new ScanResult.NoAnswer("no-scanner");
        }
        try (InputStream open = bytes.get()) {
            return scanner.orElseThrow().scan(open);
        }
    }

    private UploadOutcome kept(UploadPermit permit, @Nullable String name, StoredFile file, Scan scan) {
        FileClaim claim = new FileClaim(claimed(file.type().family()), null, name);
        FileOrder order = new FileOrder(permit.file(), null, permit.account(), claim, null, null, clock.instant());
        FileState.Stored stored = new FileState.Stored(file, scan);
        MessageFile here = new MessageFile(order, stored, 1);
        work.addUpload(here, permit.subject());
        return taken(permit, here, stored);
    }

    private UploadOutcome taken(UploadPermit permit, MessageFile here, FileState.Stored stored) {
        FileType type = stored.file().type();
        String name = here.name(stored.file());
        Enclosure file = new Enclosure(
                permit.file().value(),
                type.family(),
                SendType.of(type, name),
                name,
                stored.file().size());
        Instant endsAt = here.order().receivedAt().plus(limits.unusedFor());
        return new UploadOutcome.Taken(file, stored.scan(), papers.receipt(permit, file, endsAt), endsAt);
    }

    /** In the words in which networks tell what hangs on a message. */
    private static String claimed(FileFamily family) {
        return family == FileFamily.DOCUMENT ? "file" : family.label();
    }
}
