package plaza.reporting.interval.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TheOrderOfFactsDoesNotMatterTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /** A fact and the turn that it speaks of. */
    record Told(int turn, TurnFact fact) {}

    @Property
    void any_order_and_any_number_of_copies_end_in_the_same_rows(
            @ForAll("tellings") List<Told> facts, @ForAll Random random) {
        List<Told> heard = new ArrayList<>(facts);
        heard.addAll(facts.stream().filter(each -> random.nextBoolean()).toList());
        Collections.shuffle(heard, random);

        Rows live = new Rows();
        heard.forEach(live::hear);

        assertThat(live.standing()).isEqualTo(atOnce(facts));
    }

    @Property
    void no_figure_is_ever_below_zero(@ForAll("tellings") List<Told> facts) {
        Rows live = new Rows();

        facts.forEach(fact -> {
            live.hear(fact);
            assertThat(live.rows.values())
                    .allMatch(row -> row.offered() >= 0
                            && row.answered() >= row.withinTarget()
                            && row.withinTarget() >= 0
                            && row.withdrawn() >= 0
                            && row.firstAnswerMillis() >= 0);
        });
    }

    @Property
    void a_turn_is_never_more_than_one_offer_one_answer_or_one_withdrawal(@ForAll("tellings") List<Told> facts) {
        Map<RowKey, Figures> rows = TurnFigures.of(
                facts.stream().filter(told -> told.turn() == 0).map(Told::fact).toList());

        Figures sum = rows.values().stream().reduce(Figures.ZERO, Figures::plus);

        assertThat(sum.offered()).isBetween(0L, 1L);
        assertThat(sum.answered() + sum.withdrawn()).isBetween(0L, 1L);
    }

    /** All at once, each turn by itself: what the rebuild does. */
    private static Map<RowKey, Figures> atOnce(List<Told> facts) {
        Map<RowKey, Figures> rows = new TreeMap<>();
        facts.stream().map(Told::turn).distinct().forEach(turn -> TurnFigures.of(facts.stream()
                        .filter(told -> told.turn() == turn)
                        .map(Told::fact)
                        .toList())
                .forEach((key, figures) -> rows.merge(key, figures, Figures::plus)));
        return rows;
    }

    /** One fact after the other, moving rows by the difference: what live facts do. */
    private static final class Rows {

        private final Map<Integer, Set<TurnFact>> turns = new HashMap<>();
        private final Map<RowKey, Figures> rows = new TreeMap<>();

        void hear(Told told) {
            Collection<TurnFact> facts = turns.computeIfAbsent(told.turn(), turn -> new LinkedHashSet<>());
            Map<RowKey, Figures> before = TurnFigures.of(facts);
            facts.add(told.fact());
            TurnFigures.change(before, TurnFigures.of(facts))
                    .forEach((key, change) -> rows.merge(key, change, Figures::plus));
        }

        Map<RowKey, Figures> standing() {
            Map<RowKey, Figures> standing = new TreeMap<>(rows);
            standing.values().removeIf(Figures::isZero);
            return standing;
        }
    }

    /** Facts with a number each, as one conversation numbers its facts. */
    @Provide
    Arbitrary<List<Told>> tellings() {
        return Combinators.combine(Arbitraries.integers().between(0, 2), facts())
                .as(Draft::new)
                .list()
                .ofMaxSize(12)
                .map(drafts -> IntStream.range(0, drafts.size())
                        .mapToObj(number -> drafts.get(number).numbered(number))
                        .toList());
    }

    /** A fact that has no number yet. */
    private record Draft(int turn, Function<TurnFact.Order, TurnFact> fact) {

        Told numbered(int number) {
            return new Told(turn, fact.apply(TurnStory.order(number)));
        }
    }

    private static Arbitrary<Function<TurnFact.Order, TurnFact>> facts() {
        return Arbitraries.oneOf(needed(), answered(), undelivered(), noLongerNeeded());
    }

    private static Arbitrary<Function<TurnFact.Order, TurnFact>> needed() {
        return Combinators.combine(clocks(), moments(), places())
                .as((clock, since, place) -> order -> new TurnFact.Needed(order, clock, since, place));
    }

    private static Arbitrary<Function<TurnFact.Order, TurnFact>> answered() {
        return Combinators.combine(clocks(), moments(), moments(), Arbitraries.of(true, false), replies(), places())
                .as((clock, since, published, within, reply, place) ->
                        order -> new TurnFact.Answered(order, clock, since, published, within, reply, place));
    }

    private static Arbitrary<Function<TurnFact.Order, TurnFact>> undelivered() {
        return replies().map(reply -> order -> new TurnFact.Undelivered(order, reply));
    }

    private static Arbitrary<String> replies() {
        return Arbitraries.of("one", "two", "three");
    }

    private static Arbitrary<Function<TurnFact.Order, TurnFact>> noLongerNeeded() {
        return Combinators.combine(moments(), places())
                .as((at, place) -> order -> new TurnFact.NoLongerNeeded(order, at, place));
    }

    private static Arbitrary<String> clocks() {
        return Arbitraries.of(TurnFact.FIRST_ANSWER, TurnFact.FIRST_ANSWER, "next-answer");
    }

    private static Arbitrary<Instant> moments() {
        return Arbitraries.longs().between(0, Duration.ofHours(2).toMillis()).map(NOON::plusMillis);
    }

    private static Arbitrary<Place> places() {
        return Combinators.combine(Arbitraries.of("cordoba", "bogota"), Arbitraries.of("facebook", "x"))
                .as(Place::new);
    }
}
