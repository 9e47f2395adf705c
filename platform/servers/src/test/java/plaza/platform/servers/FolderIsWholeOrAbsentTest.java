package plaza.platform.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderIsWholeOrAbsentTest {

    @TempDir
    Path temp;

    @Test
    void a_failure_in_the_middle_leaves_nothing_behind() {
        Path folder = temp.resolve("programs");

        catchThrowable(() -> OnceFolder.fill(folder, draft -> {
            Files.writeString(draft.resolve("half"), "half");
            throw new IOException("the disk is full");
        }));

        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void whoever_comes_second_finds_the_first_ones_content() throws IOException {
        Path folder = temp.resolve("programs");
        OnceFolder.fill(folder, draft -> Files.writeString(draft.resolve("who"), "first"));

        OnceFolder.fill(folder, draft -> Files.writeString(draft.resolve("who"), "second"));

        assertThat(folder.resolve("who")).hasContent("first");
    }

    @Test
    void a_link_is_deleted_and_not_what_it_points_to() throws IOException {
        Path shared = Files.createDirectory(temp.resolve("shared"));
        Files.writeString(shared.resolve("kept"), "kept");
        Path home = Files.createDirectory(temp.resolve("home"));
        Files.createSymbolicLink(home.resolve("lib"), shared);

        OnceFolder.delete(home);

        assertThat(home).doesNotExist();
        assertThat(shared.resolve("kept")).exists();
    }
}
