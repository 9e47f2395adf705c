package plaza.ingestion.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import plaza.ingestion.attachment.model.FileId;

/**
 * Where the bytes lie: PostgreSQL, or a store that speaks S3. Blocking; safe for any number of threads. Failures of the
 * store itself are {@link java.io.UncheckedIOException}, so that they are not taken for failures of whom is read from.
 */
public interface AttachmentStore {

    /** Keeps what the stream gives, in place of whatever there was; where reading it fails, nothing is kept of it. */
    void keep(FileId id, InputStream bytes) throws IOException;

    /** The bytes from the first on; empty where there are none. The caller closes them. */
    Optional<InputStream> open(FileId id);

    /** Takes them away; nothing happens where there are none. */
    void remove(FileId id);
}
