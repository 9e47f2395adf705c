package plaza.platform.testing.openapi;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiSnapshotTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "info": {"version": "1.0"}, "servers": [{"url": "http://localhost:1"}],
             "paths": {"/things/{id}": {"get": {"parameters": [{"name": "id", "required": true}]}}},
             "components": {"securitySchemes": {"oidc": {"type": "openIdConnect", "openIdConnectUrl": "http://here"}}}}
            """;

    @TempDir
    private Path folder;

    private OpenApiSnapshot snapshot = OpenApiSnapshot.in(Path.of("unused"), "sample-service");

    @BeforeEach
    void inAFolderOfItsOwn() {
        snapshot = OpenApiSnapshot.in(folder, "sample-service");
    }

    @Test
    void a_missing_snapshot_is_told_with_the_command_that_writes_it() {
        assertThatThrownBy(() -> snapshot.assertIs(DOCUMENT, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("sample-service.openapi.yaml does not exist")
                .hasMessageContaining("-Dplaza.update-snapshots=true");
    }

    @Test
    void what_was_written_is_what_is_read() {
        snapshot.assertIs(DOCUMENT, true);

        assertThatCode(() -> snapshot.assertIs(DOCUMENT, false)).doesNotThrowAnyException();
    }

    @Test
    void where_the_service_runs_does_not_count() {
        snapshot.assertIs(DOCUMENT, true);
        String elsewhere = DOCUMENT.replace("localhost:1", "localhost:2").replace("http://here", "http://there");

        assertThatCode(() -> snapshot.assertIs(elsewhere, false)).doesNotThrowAnyException();
    }

    @Test
    void a_change_is_told_by_its_place() {
        snapshot.assertIs(DOCUMENT, true);
        String changed = DOCUMENT.replace("\"required\": true", "\"required\": false");

        assertThatThrownBy(() -> snapshot.assertIs(changed, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/paths/~1things~1{id}/get/parameters/0/required: committed true, running false");
    }
}
