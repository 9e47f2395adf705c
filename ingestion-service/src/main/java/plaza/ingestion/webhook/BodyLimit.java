package plaza.ingestion.webhook;

import jakarta.enterprise.context.ApplicationScoped;

/** The largest body that is taken. */
@ApplicationScoped
public class BodyLimit {

    private final WebhookSettings settings;

    BodyLimit(WebhookSettings settings) {
        this.settings = settings;
    }

    /** The limit, in bytes. */
    public long bytes() {
        return settings.maxBody().asLongValue();
    }
}
