package plaza.ingestion.webhook;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import plaza.ingestion.webhook.model.RawWebhook;

/** A raw log that can be told to be down. */
class InMemoryRawLog implements RawLog {

    private final List<RawWebhook> kept = new CopyOnWriteArrayList<>();
    private boolean down;

    void goesDown() {
        down = true;
    }

    List<RawWebhook> list() {
        return List.copyOf(kept);
    }

    @Override
    public Uni<Boolean> append(RawWebhook webhook) {
        if (down) {
            return Uni.createFrom().item(false);
        }
        kept.add(webhook);
        return Uni.createFrom().item(true);
    }
}
