package plaza.ingestion.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.network.S3Bucket;

/** Bytes in a bucket. They rest in a file of ours first: S3 wants length and digest before the first byte. */
public final class BucketStore implements AttachmentStore {

    private static final String PREFIX = "attachments/";

    private final S3Bucket bucket;

    public BucketStore(S3Bucket bucket) {
        this.bucket = bucket;
    }

    @Override
    public void keep(FileId id, InputStream bytes) throws IOException {
        Path rest = newRest();
        try {
            MeasuredStream measured = new MeasuredStream(bytes, Long.MAX_VALUE);
            copy(measured, rest);
            bucket.put(PREFIX + id, rest, measured.sha256Hex());
        } finally {
            Files.deleteIfExists(rest);
        }
    }

    @Override
    public Optional<InputStream> open(FileId id) {
        return bucket.get(PREFIX + id);
    }

    @Override
    public void remove(FileId id) {
        bucket.delete(PREFIX + id);
    }

    private static void copy(InputStream from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to)) {
            from.transferTo(out);
        }
    }

    private static Path newRest() {
        try {
            return Files.createTempFile("plaza-attachment-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
