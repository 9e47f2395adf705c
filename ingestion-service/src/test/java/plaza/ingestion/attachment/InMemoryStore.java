package plaza.ingestion.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plaza.ingestion.attachment.model.FileId;

/** Bytes in a map. */
public final class InMemoryStore implements AttachmentStore {

    private final Map<FileId, byte[]> files = new ConcurrentHashMap<>();

    @Override
    public void keep(FileId id, InputStream bytes) throws IOException {
        files.put(id, bytes.readAllBytes());
    }

    @Override
    public Optional<InputStream> open(FileId id) {
        return Optional.ofNullable(files.get(id)).map(ByteArrayInputStream::new);
    }

    @Override
    public void remove(FileId id) {
        files.remove(id);
    }
}
