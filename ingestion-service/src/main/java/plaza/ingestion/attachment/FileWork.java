package plaza.ingestion.attachment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plaza.ingestion.attachment.model.FileId;
import plaza.ingestion.attachment.model.MessageFile;

/** The files as those see them who fetch, look through, give out and forget. Blocking; safe for any number of threads. */
public interface FileWork {

    /**
     * Takes what is due, the longest due first, and begins a try of each. Nobody else is given them until then, be it
     * that the taker died: so that moment lies later than the longest try takes.
     */
    List<MessageFile> claim(Instant now, Instant until, int most);

    /** Keeps how the file is now; false where somebody else has taken it since. */
    boolean settle(MessageFile file);

    /** The file, if there is one. */
    Optional<MessageFile> find(FileId id);

    /** Files of interactions that reached us before this moment, at most so many. */
    List<FileId> listReceivedBefore(Instant moment, int most);

    /** Adds a file that somebody put here to be sent. */
    void addUpload(MessageFile file, String subject);

    /** Files of that person that no reply took along. */
    int countUnused(String subject);

    /** Files that somebody put here before this moment and that no reply took along, at most so many. */
    List<FileId> listUnusedBefore(Instant moment, int most);

    /** Forgets the file itself; its bytes are taken away before. */
    void forget(FileId id);
}
