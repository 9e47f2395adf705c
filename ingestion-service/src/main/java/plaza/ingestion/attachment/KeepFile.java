package plaza.ingestion.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import plaza.ingestion.attachment.model.Fetched;
import plaza.ingestion.attachment.model.FileOrder;
import plaza.ingestion.attachment.model.FileRefusal;
import plaza.ingestion.attachment.model.FileState;
import plaza.ingestion.attachment.model.FileType;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.ingestion.attachment.model.Patience;
import plaza.ingestion.attachment.model.ScanResult;
import plaza.ingestion.attachment.model.StoredFile;
import plaza.ingestion.channel.Channel;
import plaza.ingestion.channel.Channels;
import plaza.ingestion.channel.FileDesk;
import plaza.ingestion.channel.model.AccountRef;
import plaza.ingestion.channel.model.FileAddress;
import plaza.ingestion.channel.model.FileSources;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.Secret;

/**
 * Brings one file a step further: fetches it, or has it looked through. Blocking. What a network or the scanner does is
 * a state; where our own store or database fails, that is thrown, and the file is due again when its claim runs out.
 */
final class KeepFile {

    private final Channels channels;
    private final Tokens tokens;
    private final FetchFile fetch;
    private final AttachmentStore store;
    private final Optional<Scanner> scanner;
    private final Patience patience;
    private final long maxSize;
    private final Clock clock;

    KeepFile(
            Channels channels,
            Tokens tokens,
            FetchFile fetch,
            AttachmentStore store,
            Optional<Scanner> scanner,
            Patience patience,
            long maxSize,
            Clock clock) {
        this.channels = channels;
        this.tokens = tokens;
        this.fetch = fetch;
        this.store = store;
        this.scanner = scanner;
        this.patience = patience;
        this.maxSize = maxSize;
        this.clock = clock;
    }

    /** What opens an account at its network. */
    @FunctionalInterface
    interface Tokens {

        Optional<Secret> find(AccountRef account) throws Exception;
    }

    /** The file after one try of what is to be done with it. */
    MessageFile tried(MessageFile file) throws Exception {
        return switch (file.state()) {
            case FileState.Waiting waiting -> file.in(fetched(file.order(), waiting));
            case FileState.Scanning scanning -> file.in(scanned(file, scanning));
            case FileState.Stored _, FileState.Refused _ -> file;
        };
    }

    private FileState fetched(FileOrder order, FileState.Waiting waiting) throws Exception {
        Optional<Channel> channel = channels.find(order.account().channel().value());
        FileSources sources = channel.map(Channel::fileSources).orElse(FileSources.NONE);
        Optional<FileDesk> desk = channel.flatMap(Channel::fileDesk);
        NetworkId id = order.networkId();
        if (desk.isPresent() && id != null) {
            return asked(order, waiting, desk.get(), id, sources);
        }
        String url = order.url();
        return url == null
                ? waiting.refused(FileRefusal.GONE)
                : after(fetch.fetch(url, sources, Optional.empty()), order, waiting, false);
    }

    private FileState asked(
            FileOrder order, FileState.Waiting waiting, FileDesk desk, NetworkId id, FileSources sources)
            throws Exception {
        Optional<Secret> token = tokens.find(order.account());
        if (token.isEmpty()) {
            return waiting.later(patience, clock.instant());
        }
        return switch (desk.ask(id, token.get())) {
            case FileAddress.There there -> after(fetch.fetch(there.url(), sources, token), order, waiting, true);
            case FileAddress.Gone _ -> waiting.refused(FileRefusal.GONE);
            case FileAddress.Unknown _ -> waiting.later(patience, clock.instant());
        };
    }

    /**
     * @param mayAskAgain true where another address is given when one has run out
     */
    private FileState after(Fetched fetched, FileOrder order, FileState.Waiting waiting, boolean mayAskAgain)
            throws IOException {
        return switch (fetched) {
            case Fetched.Coming coming -> kept(coming, order, waiting);
            case Fetched.Gone _ -> waiting.refused(FileRefusal.GONE);
            case Fetched.Expired _ ->
                mayAskAgain ? waiting.later(patience, clock.instant()) : waiting.refused(FileRefusal.GONE);
            case Fetched.RefusedHost _ -> waiting.refused(FileRefusal.REFUSED_HOST);
            case Fetched.Failed _ -> waiting.later(patience, clock.instant());
        };
    }

    private FileState kept(Fetched.Coming coming, FileOrder order, FileState.Waiting waiting) {
        try (coming;
                MeasuredStream bytes = new MeasuredStream(coming.bytes(), maxSize)) {
            byte[] head = bytes.readNBytes(FileType.HEAD_BYTES);
            Optional<FileType> type = order.claim().admit(head);
            if (type.isEmpty()) {
                return waiting.refused(FileRefusal.WRONG_TYPE);
            }
            store.keep(order.id(), new SequenceInputStream(new ByteArrayInputStream(head), bytes));
            StoredFile stored = new StoredFile(bytes.size(), bytes.sha256Hex(), type.get());
            return scanner.isPresent() ? waiting.keptForScan(stored, clock.instant()) : waiting.kept(stored);
        } catch (MeasuredStream.TooLong e) {
            return waiting.refused(FileRefusal.TOO_LARGE);
        } catch (IOException e) {
            return waiting.later(patience, clock.instant());
        }
    }

    private FileState scanned(MessageFile file, FileState.Scanning scanning) throws IOException {
        Instant now = clock.instant();
        if (scanner.isEmpty()) {
            return scanning.later(patience, now);
        }
        Optional<InputStream> bytes = store.open(file.order().id());
        if (bytes.isEmpty()) {
            return new FileState.Refused(FileRefusal.GONE);
        }
        ScanResult result;
        try (InputStream open = bytes.get()) {
            result = scanner.get().scan(open);
        }
        return switch (result) {
            case ScanResult.Clean _ -> scanning.clean();
            case ScanResult.Found _ -> takenAway(file, scanning.infected());
            case ScanResult.TooLarge _ -> takenAway(file, scanning.tooLargeToScan());
            case ScanResult.NoAnswer _ -> scanning.later(patience, now);
        };
    }

    private FileState takenAway(MessageFile file, FileState.Refused refused) {
        store.remove(file.order().id());
        return refused;
    }
}
