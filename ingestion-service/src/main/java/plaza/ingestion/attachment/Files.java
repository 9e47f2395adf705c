package plaza.ingestion.attachment;

import io.smallrye.mutiny.Uni;
import java.util.List;
import plaza.ingestion.attachment.model.MessageFile;

/** New files, written down with the interactions that told of them. Called within a transaction. */
public interface Files {

    /** Adds those that are not there yet. */
    Uni<Void> add(List<MessageFile> files);
}
