package plaza.ingestion.attachment;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.List;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.MessageFile;

/** New files, written down with the interactions that told of them. Called within a transaction. */
public interface Files {

    /** Adds those that are not there yet. */
    Uni<Void> add(List<MessageFile> files);

    /** A reply takes them along: from now on they are kept as long as others are. Gives how many of them are here. */
    Uni<Integer> use(List<FileId> files, Instant now);
}
