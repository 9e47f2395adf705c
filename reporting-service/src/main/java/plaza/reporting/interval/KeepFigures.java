package plaza.reporting.interval;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import plaza.reporting.interval.model.Effect;
import plaza.reporting.interval.model.Figures;
import plaza.reporting.interval.model.RowKey;
import plaza.reporting.interval.model.TurnFigures;

/**
 * Keeps turns and intervals true to the facts, in the transaction that adds a fact. It never adds a fact's own figure:
 * it makes the figures of the turns concerned anew from all their facts, and moves the rows by the difference. So the
 * order of facts does not matter, and a late one changes the row that it belongs to.
 */
@ApplicationScoped
public class KeepFigures {

    private final FigureLocks locks;
    private final TurnFacts facts;
    private final FigureTables tables;

    KeepFigures(FigureLocks locks, TurnFacts facts, FigureTables tables) {
        this.locks = locks;
        this.facts = facts;
        this.tables = tables;
    }

    /** Puts the effect of a fact that was just added into the figures. */
    public Uni<Void> follow(Effect effect) {
        return switch (effect) {
            case Effect.Nothing nothing -> Uni.createFrom().voidItem();
            case Effect.OnTurn(UUID turn) -> locks.shareWithRebuild().chain(() -> renew(List.of(turn)));
            case Effect.OnAnswer(UUID turn, String agent) ->
                locks.shareWithRebuild().chain(() -> locks.agent(agent)).chain(() -> renew(List.of(turn)));
            case Effect.OnSeat seat -> locks.shareWithRebuild().chain(() -> move(seat));
        };
    }

    private Uni<Void> move(Effect.OnSeat seat) {
        return locks.agent(seat.agent())
                .chain(() -> facts.listAnsweredFrom(seat))
                .chain(this::renew);
    }

    private Uni<Void> renew(Collection<UUID> turns) {
        if (turns.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return locks.turns(turns)
                .chain(() -> facts.list(turns))
                .map(found -> figures(turns, found))
                .chain(after -> tables.list(turns).map(before -> new Renewal(before, after)))
                .chain(this::write);
    }

    private static Map<UUID, Map<RowKey, Figures>> figures(Collection<UUID> turns, TurnFacts.ByTurn found) {
        Map<UUID, Map<RowKey, Figures>> figures = new HashMap<>();
        turns.forEach(turn -> figures.put(turn, TurnFigures.of(found.of(turn))));
        return figures;
    }

    private Uni<Void> write(Renewal renewal) {
        Map<RowKey, Figures> change = renewal.change();
        return renewal.isNone()
                ? Uni.createFrom().voidItem()
                : tables.replace(renewal.after()).chain(() -> tables.add(change));
    }

    /** The figures of some turns as they stand and as they must be. */
    private record Renewal(Map<UUID, Map<RowKey, Figures>> before, Map<UUID, Map<RowKey, Figures>> after) {

        boolean isNone() {
            return after.entrySet().stream()
                    .allMatch(turn -> turn.getValue().equals(before.getOrDefault(turn.getKey(), Map.of())));
        }

        Map<RowKey, Figures> change() {
            return TurnFigures.change(sum(before), sum(after));
        }

        private static Map<RowKey, Figures> sum(Map<UUID, Map<RowKey, Figures>> turns) {
            Map<RowKey, Figures> sum = new TreeMap<>();
            turns.values().forEach(rows -> rows.forEach((key, figures) -> sum.merge(key, figures, Figures::plus)));
            return sum;
        }
    }
}
