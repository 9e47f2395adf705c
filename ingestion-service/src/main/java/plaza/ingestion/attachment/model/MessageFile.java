package plaza.ingestion.attachment.model;

/**
 * A file and how it is.
 *
 * @param order what was to be fetched
 * @param state how it is
 * @param version grows with each claim and change: who holds an older one may not change it
 */
public record MessageFile(FileOrder order, FileState state, long version) {

    /** The same in another state, as seen by whoever holds this version. */
    public MessageFile in(FileState next) {
        return new MessageFile(order, next, version);
    }

    /** The name under which people save it, once it is here. */
    public String name(StoredFile file) {
        return FileName.of(order.claim().name(), file.type());
    }
}
