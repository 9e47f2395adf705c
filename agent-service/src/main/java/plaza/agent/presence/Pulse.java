package plaza.agent.presence;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import plaza.agent.vocabulary.model.AgentId;

/**
 * Hears heartbeats. Those of pages that this replica heard a moment ago stay in memory and are written together; those
 * of pages that are new to it are written at once, so that no page falls silent because it was sent to another replica.
 */
@ApplicationScoped
public class Pulse {

    private final Heartbeats heartbeats;
    private final WatchConnections connections;
    private final PresenceSettings settings;
    private final Clock clock;
    private final Map<AgentId, Instant> heard = new ConcurrentHashMap<>();
    private final Map<AgentId, Instant> unwritten = new ConcurrentHashMap<>();

    Pulse(Heartbeats heartbeats, WatchConnections connections, PresenceSettings settings, Clock clock) {
        this.heartbeats = heartbeats;
        this.connections = connections;
        this.settings = settings;
        this.clock = clock;
    }

    /** The page of a registered agent speaks. */
    public Uni<Void> beat(AgentId agent) {
        Instant now = clock.instant();
        Instant before = heard.put(agent, now);
        if (isFresh(before, now)) {
            unwritten.put(agent, now);
            return Uni.createFrom().voidItem();
        }
        return write(Map.of(agent, now));
    }

    /** The page of a registered agent speaks, and everybody is to know it at once. */
    public Uni<Void> beatAloud(AgentId agent) {
        heard.remove(agent);
        return beat(agent);
    }

    @Scheduled(every = "${plaza.presence.flush-every:PT15S}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    Uni<Void> flush() {
        Map<AgentId, Instant> beats = new HashMap<>(unwritten);
        beats.forEach(unwritten::remove);
        return beats.isEmpty()
                ? Uni.createFrom().voidItem()
                : write(beats).onFailure().invoke(() -> keepForLater(beats));
    }

    private Uni<Void> write(Map<AgentId, Instant> beats) {
        return heartbeats.note(beats).chain(this::regain);
    }

    private Uni<Void> regain(List<AgentId> lost) {
        return Multi.createFrom()
                .iterable(lost)
                .onItem()
                .transformToUniAndConcatenate(connections::regain)
                .collect()
                .asList()
                .replaceWithVoid();
    }

    private boolean isFresh(@Nullable Instant before, Instant now) {
        return before != null && now.isBefore(before.plus(settings.flushEvery()));
    }

    private void keepForLater(Map<AgentId, Instant> beats) {
        beats.forEach(unwritten::putIfAbsent);
    }
}
