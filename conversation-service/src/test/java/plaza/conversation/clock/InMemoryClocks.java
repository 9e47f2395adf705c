package plaza.conversation.clock;

import io.smallrye.mutiny.Uni;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import plaza.conversation.casework.model.CaseClocks;
import plaza.conversation.casework.model.Settlement;
import plaza.conversation.clock.model.DueClock;
import plaza.conversation.clock.model.ShownClock;
import plaza.conversation.promise.model.Metric;
import plaza.conversation.promise.model.PolicyId;
import plaza.conversation.promise.model.SlaClock;
import plaza.conversation.vocabulary.model.ConversationId;

/** Clocks in a map, kept and found by the rules of the table. */
public final class InMemoryClocks implements Clocks, DueClocks {

    private static final Comparator<Kept> RUNNING_FIRST = Comparator.<Kept, Boolean>comparing(
                    kept -> kept.stopped != null)
            .thenComparing(kept -> kept.stopped, Comparator.nullsFirst(Comparator.reverseOrder()))
            .thenComparing(kept -> kept.clock.dueAt(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(kept -> kept.clock.metric().label());

    private final Map<Key, Kept> clocks = new LinkedHashMap<>();

    private record Key(ConversationId conversation, Metric metric, String run) {}

    private record Kept(
            PolicyId policy,
            SlaClock clock,
            @Nullable Instant stopped,
            @Nullable Instant warned,
            @Nullable Instant broken) {

        @Nullable Instant next() {
            Instant due = clock.dueAt();
            if (broken != null || (stopped != null && (due == null || !due.isBefore(stopped)))) {
                return null;
            }
            return warned == null && clock.warnAt() != null ? clock.warnAt() : due;
        }

        boolean isDue(Instant now) {
            Instant next = next();
            return next != null && next.isBefore(now);
        }
    }

    /** Keeps what runs after a settlement, and stops the rest. */
    public void keep(Settlement settlement) {
        settlement.clocks().ifPresent(running -> keep(settlement, running));
    }

    private void keep(Settlement settlement, CaseClocks running) {
        ConversationId id = settlement.next().id();
        Set<Key> told = running.running().stream()
                .map(run -> new Key(id, run.clock().metric(), run.name()))
                .collect(Collectors.toSet());
        clocks.replaceAll((key, kept) -> key.conversation().equals(id) && kept.stopped == null && !told.contains(key)
                ? new Kept(kept.policy, kept.clock, stop(key, settlement), kept.warned, kept.broken)
                : kept);
        running.running()
                .forEach(run -> clocks.merge(
                        new Key(id, run.clock().metric(), run.name()),
                        new Kept(running.policy(), run.clock(), null, null, null),
                        (before, now) -> new Kept(
                                now.policy,
                                now.clock,
                                null,
                                passed(now.clock.warnAt(), settlement.at()) ? before.warned : null,
                                passed(now.clock.dueAt(), settlement.at()) ? before.broken : null)));
    }

    private static Instant stop(Key key, Settlement settlement) {
        return key.metric().isAnswer() ? settlement.answeredAt() : settlement.at();
    }

    private static boolean passed(@Nullable Instant moment, Instant now) {
        return moment != null && !moment.isAfter(now);
    }

    @Override
    public Uni<List<ShownClock>> list(ConversationId conversation) {
        return Uni.createFrom().item(() -> clocks.entrySet().stream()
                .filter(each -> each.getKey().conversation().equals(conversation))
                .map(Map.Entry::getValue)
                .sorted(RUNNING_FIRST)
                .map(kept -> new ShownClock(
                        kept.clock.metric(),
                        kept.clock.since(),
                        kept.clock.target(),
                        kept.clock.warnAt(),
                        kept.clock.dueAt(),
                        kept.clock.paused(),
                        kept.clock.left(),
                        kept.stopped))
                .toList());
    }

    @Override
    public Uni<List<DueClock>> take(Instant now, int atMost) {
        return Uni.createFrom().item(() -> clocks.entrySet().stream()
                .filter(each -> each.getValue().isDue(now))
                .sorted(Comparator.comparing(each -> each.getValue().next()))
                .limit(atMost)
                .map(each -> due(each.getKey(), each.getValue()))
                .toList());
    }

    @Override
    public Uni<Void> told(List<DueClock> taken, Instant now) {
        return Uni.createFrom().voidItem().invoke(() -> {
            for (DueClock clock : new ArrayList<>(taken)) {
                clocks.computeIfPresent(
                        new Key(clock.conversation(), clock.metric(), clock.run()),
                        (key, kept) -> new Kept(
                                kept.policy,
                                kept.clock,
                                kept.stopped,
                                before(kept.clock.warnAt(), now) ? now : kept.warned,
                                before(kept.clock.dueAt(), now) ? now : kept.broken));
            }
        });
    }

    private static boolean before(@Nullable Instant moment, Instant now) {
        return moment != null && moment.isBefore(now);
    }

    private static DueClock due(Key key, Kept kept) {
        return new DueClock(
                key.conversation(),
                key.metric(),
                key.run(),
                kept.policy,
                kept.clock.since(),
                kept.clock.target(),
                kept.clock.warnAt(),
                kept.clock.dueAt(),
                kept.warned != null,
                kept.broken != null);
    }
}
