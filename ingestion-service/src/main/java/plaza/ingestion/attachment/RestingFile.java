package plaza.ingestion.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that rest on this machine until somebody has read them again: who sends them may be slow, a store must not wait. */
final class RestingFile implements AutoCloseable {

    private final Path path;

    private RestingFile(Path path) {
        this.path = path;
    }

    /** All that the stream gives; where reading it fails, nothing is left of it. */
    static RestingFile of(InputStream bytes) throws IOException {
        RestingFile file = new RestingFile(newFile());
        try (OutputStream out = Files.newOutputStream(file.path)) {
            bytes.transferTo(out);
            return file;
        } catch (IOException | RuntimeException e) {
            file.close();
            throw e;
        }
    }

    Path path() {
        return path;
    }

    InputStream open() throws IOException {
        return Files.newInputStream(path);
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }

    private static Path newFile() {
        try {
            return Files.createTempFile("plaza-attachment-", ".part");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
