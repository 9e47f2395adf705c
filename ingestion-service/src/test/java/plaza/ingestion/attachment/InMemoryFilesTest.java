package plaza.ingestion.attachment;

import java.time.Instant;
import java.util.List;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.MessageFile;

class InMemoryFilesTest implements FilesContract {

    private final InMemoryFiles files = new InMemoryFiles();

    @Override
    public FileWork work() {
        return files;
    }

    @Override
    public void add(List<MessageFile> added) {
        files.add(added).subscribeAsCompletionStage();
    }

    @Override
    public int use(List<FileId> used, Instant now) {
        return files.use(used, now).subscribeAsCompletionStage().join();
    }
}
