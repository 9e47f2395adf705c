package plaza.ingestion.normalise;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plaza.ingestion.channel.model.DedupeKey;
import plaza.ingestion.normalise.model.Normalised;

/** Interactions in a map. */
class InMemoryInteractions implements Interactions {

    private final Map<DedupeKey, Instant> known = new HashMap<>();

    @Override
    public Uni<List<Normalised>> storeNew(List<Normalised> told) {
        List<Normalised> fresh = told.stream().filter(this::isNew).toList();
        return Uni.createFrom().item(fresh);
    }

    @Override
    public Uni<Integer> forgetBefore(Instant moment) {
        int before = known.size();
        known.values().removeIf(receivedAt -> receivedAt.isBefore(moment));
        return Uni.createFrom().item(before - known.size());
    }

    private boolean isNew(Normalised told) {
        return known.putIfAbsent(
                        told.interaction().key(), told.interaction().times().receivedAt())
                == null;
    }
}
