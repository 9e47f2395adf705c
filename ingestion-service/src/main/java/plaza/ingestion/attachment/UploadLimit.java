package plaza.ingestion.attachment;

import jakarta.enterprise.context.ApplicationScoped;

/** The largest file that is taken from our people. */
@ApplicationScoped
public class UploadLimit {

    private final AttachmentSettings settings;

    UploadLimit(AttachmentSettings settings) {
        this.settings = settings;
    }

    /** The limit, in bytes. */
    public long bytes() {
        return settings.maxUpload().asLongValue();
    }
}
