package plaza.ingestion.attachment;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import plaza.ingestion.InTransaction;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.MessageFile;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class PgFilesIT implements FilesContract {

    @Inject
    FileWork work;

    @Inject
    Files files;

    @Inject
    FileLoop loop;

    /** The service's own hands would take what the test wants to take. */
    @BeforeEach
    void pause() throws InterruptedException {
        loop.pause();
    }

    @AfterEach
    void resume() {
        loop.resume();
    }

    @Override
    public FileWork work() {
        return work;
    }

    @Override
    public void add(List<MessageFile> added) {
        InTransaction.run(() -> files.add(added));
    }

    @Override
    public int use(List<FileId> used, Instant now) {
        return InTransaction.run(() -> files.use(used, now));
    }
}
