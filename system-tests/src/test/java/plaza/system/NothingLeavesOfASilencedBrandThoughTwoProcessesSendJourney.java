package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plaza.local.RunningPart;
import plaza.local.part.Parts;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Shift;
import plaza.system.cast.Wall;

/** Two processes may send; the one that is asked to silence the brand is the one that sends nothing at that moment. */
class NothingLeavesOfASilencedBrandThoughTwoProcessesSendJourney {

    private static final int BEFORE = 6;
    private static final int WHILE_SILENT = 10;

    private final House house = House.open();

    @Test
    void one_act_stops_all_that_leaves_until_it_is_lifted_and_then_it_leaves_once_and_in_order() throws Exception {
        RunningPart second = house.platform().part(Premises.SECOND_INGESTION);
        second.start();
        try (Evening evening = new Evening(house.stage(), "silencio-" + System.currentTimeMillis());
                Shift shift = house.shift(House.CROWD)) {
            BrandDesk first = house.brands(house.platform().part(Parts.INGESTION));
            BrandDesk other = house.brands(second);
            double sentByFirst = first.sent();
            double sentByOther = other.sent();
            int waitedBefore = first.waiting();
            comment(evening, BEFORE);
            Waiting.MANY.until(() -> assertThat(evening.answered()).isGreaterThan(2));
            BrandDesk asked = first.sent() - sentByFirst < other.sent() - sentByOther ? first : other;

            int stood = silenced(asked, evening, waitedBefore);

            Waiting.MANY.until(() -> assertThat(evening.answers().values()).doesNotContain(0));
            Waiting.LONG.until(() -> assertThat(shift.isBusy()).isFalse());
            assertThat(evening.answers())
                    .hasSize(BEFORE + WHILE_SILENT)
                    .allSatisfy((comment, answers) ->
                            assertThat(answers).as("answers under %s", comment).isEqualTo(1));
            assertThat(approvals(evening).subList(stood, BEFORE + WHILE_SILENT)).isSorted();
        } finally {
            second.stop();
        }
    }

    /** Silences the brand while customers go on writing, and lifts that whatever happens; gives how many stood. */
    private static int silenced(BrandDesk brand, Evening evening, int waitedBefore) throws Exception {
        long began = System.nanoTime();
        brand.silence("una prueba de la casa");
        try {
            Waiting.SHORT.until(() -> assertThat(brand.leaving()).isZero());
            assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Waiting.SHORT.budget());
            int stood = evening.answered();

            comment(evening, WHILE_SILENT);
            Waiting.MANY.until(
                    () -> assertThat(brand.waiting() - waitedBefore).isEqualTo(BEFORE + WHILE_SILENT - stood));
            assertThat(evening.answered()).isEqualTo(stood);
            return stood;
        } finally {
            brand.lift();
        }
    }

    private static void comment(Evening evening, int count) throws Exception {
        for (int number = 0; number < count; number++) {
            evening.comment();
        }
    }

    /** When the answers were approved, in the order in which they came to stand. */
    private List<Instant> approvals(Evening evening) throws Exception {
        CaseDesk elena = house.desk("elena");
        Map<Object, Instant> approved = new HashMap<>();
        elena.conversations(evening.mark()).forEach(found -> elena.replies(found.get("id"))
                .forEach(reply ->
                        approved.put(reply.get("externalId"), Instant.parse(String.valueOf(reply.get("approvedAt"))))));
        List<Wall.Standing> answers = new ArrayList<>(evening.wall().ledger().stream()
                .filter(item -> item.isOurs() && approved.containsKey(item.id()))
                .toList());
        answers.sort(Comparator.comparing(Wall.Standing::at));
        return answers.stream().map(item -> approved.get(item.id())).toList();
    }
}
