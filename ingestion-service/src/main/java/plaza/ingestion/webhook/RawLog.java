package plaza.ingestion.webhook;

import io.smallrye.mutiny.Uni;
import plaza.ingestion.webhook.model.RawWebhook;

/** Where the exact bytes are kept before anything is understood. */
public interface RawLog {

    /**
     * Keeps the bytes. Never blocks the caller and never fails.
     *
     * @return true once they are durable; false when that is not known within the set time
     */
    Uni<Boolean> append(RawWebhook webhook);
}
