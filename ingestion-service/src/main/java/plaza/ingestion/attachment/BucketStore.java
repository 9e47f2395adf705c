package plaza.ingestion.attachment;

import java.io.IOException;
import java.io.InputStream;
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
        MeasuredStream measured = new MeasuredStream(bytes, Long.MAX_VALUE);
        try (RestingFile rest = RestingFile.of(measured)) {
            bucket.put(PREFIX + id, rest.path(), measured.sha256Hex());
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
}
