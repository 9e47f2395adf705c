package plaza.ingestion.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.ingestion.attachment.model.FileId;

/** What every store of bytes does. */
public interface AttachmentStoreContract {

    AttachmentStore store();

    @Test
    default void what_was_kept_is_given_back_byte_by_byte() throws IOException {
        FileId id = newId();
        byte[] bytes = bytes(700_001);

        store().keep(id, new ByteArrayInputStream(bytes));

        assertThat(content(id)).isEqualTo(bytes);
    }

    @Test
    default void a_file_of_nothing_is_a_file() throws IOException {
        FileId id = newId();

        store().keep(id, InputStream.nullInputStream());

        assertThat(content(id)).isEmpty();
    }

    @Test
    default void a_file_as_long_as_a_piece_is_whole() throws IOException {
        FileId id = newId();
        byte[] bytes = bytes(2 * 256 * 1024);

        store().keep(id, new ByteArrayInputStream(bytes));

        assertThat(content(id)).isEqualTo(bytes);
    }

    @Test
    default void what_is_kept_again_takes_the_place_of_what_was_there() throws IOException {
        FileId id = newId();
        store().keep(id, new ByteArrayInputStream(bytes(600_000)));

        store().keep(id, new ByteArrayInputStream(bytes(3)));

        assertThat(content(id)).hasSize(3);
    }

    @Test
    default void what_breaks_while_it_is_read_is_not_kept() {
        FileId id = newId();
        InputStream breaking = new SequenceInputStream(new ByteArrayInputStream(bytes(600_000)), new Breaking());

        assertThatIOException().isThrownBy(() -> store().keep(id, breaking)).withMessage("broken");

        assertThat(store().open(id)).isEmpty();
    }

    @Test
    default void what_was_never_kept_is_not_there() {
        assertThat(store().open(newId())).isEmpty();
    }

    @Test
    default void what_was_removed_is_gone() throws IOException {
        FileId id = newId();
        store().keep(id, new ByteArrayInputStream(bytes(3)));

        store().remove(id);
        store().remove(id);

        assertThat(store().open(id)).isEmpty();
    }

    /** A stream that fails at once. */
    final class Breaking extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }
    }

    private byte[] content(FileId id) throws IOException {
        try (InputStream open = store().open(id).orElseThrow()) {
            return open.readAllBytes();
        }
    }

    private static FileId newId() {
        return new FileId(UUID.randomUUID());
    }

    private static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        new Random(count).nextBytes(bytes);
        return bytes;
    }
}
