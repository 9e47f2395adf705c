package plaza.ingestion.attachment;

/** The store that needs nothing beside the service's own database. */
public interface LocalStore extends AttachmentStore {}
