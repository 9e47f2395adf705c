package plaza.ingestion.reading;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import plaza.ingestion.reading.model.Unread;

/** Unread things in a map. */
class InMemoryUnreadThings implements UnreadThings {

    private record Waiting(Unread thing, Instant next) {}

    private final Map<UUID, Waiting> kept = new LinkedHashMap<>();

    @Override
    public Uni<Void> add(List<Unread> things, Instant now) {
        things.forEach(each -> kept.putIfAbsent(each.id(), new Waiting(each, now)));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Optional<Unread>> claim(Instant now, Instant until) {
        Optional<Unread> due = kept.values().stream()
                .filter(each -> !each.next().isAfter(now))
                .min(Comparator.comparing((Waiting each) -> each.thing().isTold())
                        .thenComparing(Waiting::next)
                        .thenComparing(each -> each.thing().id()))
                .map(Waiting::thing);
        due.ifPresent(thing -> kept.put(thing.id(), new Waiting(thing, until)));
        return Uni.createFrom().item(due);
    }

    @Override
    public Uni<Void> store(Unread thing, Instant next) {
        kept.computeIfPresent(thing.id(), (id, before) -> new Waiting(thing, next));
        return Uni.createFrom().voidItem();
    }

    @Override
    public Uni<Void> remove(Unread thing) {
        kept.remove(thing.id());
        return Uni.createFrom().voidItem();
    }
}
