package plaza.ingestion.attachment;

import java.util.List;
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
}
