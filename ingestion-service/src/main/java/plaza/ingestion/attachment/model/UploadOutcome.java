package plaza.ingestion.attachment.model;

import java.time.Instant;
import plaza.ingestion.channel.model.Enclosure;

/** What became of putting a file here. */
public sealed interface UploadOutcome {

    /**
     * It is here.
     *
     * @param receipt to be shown with the reply that takes it along
     * @param endsAt until when a reply may
     */
    record Taken(Enclosure file, Scan scan, String receipt, Instant endsAt) implements UploadOutcome {}

    /** The ticket does not permit it. */
    record NotPermitted() implements UploadOutcome {}

    /** The person has so many files here that no reply took along. */
    record TooMany(int most) implements UploadOutcome {}

    /** It is larger than is taken. */
    record TooLarge(long most) implements UploadOutcome {}

    /** It is empty, or of no type that is kept. */
    record WrongType() implements UploadOutcome {}

    /** The scanner found something in it. */
    record Infected() implements UploadOutcome {}

    /** The scanner does not answer, and nothing leaves that it has not seen. */
    record NotScanned() implements UploadOutcome {}
}
