package plaza.reporting.interval;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;
import plaza.reporting.CaseStory;
import plaza.reporting.Days;
import plaza.reporting.Tables;
import plaza.reporting.Told;
import plaza.reporting.intake.Keeper;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class RebuildEqualsLiveIT {

    private static final int CASES = 30;
    private static final int AT_ONCE = 4;
    private static final List<String> SITES = List.of("cordoba", "bogota", "madrid");

    @Inject
    Keeper keeper;

    @Inject
    Tables tables;

    private final Instant day = Days.next();
    private int seconds;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void in_any_order_any_number_of_times_and_several_at_once_the_rows_are_what_the_facts_say(long seed) {
        List<Told> told = shuffled(seed);

        keepSeveralAtOnce(told);

        assertThat(tables.rowsThatDifferFromTheFacts()).isZero();
        rebuild().body("changedIntervals", equalTo(0)).body("facts", greaterThan(CASES));
        assertThat(tables.rowsThatDifferFromTheFacts()).isZero();
    }

    @Test
    void a_rebuild_mends_rows_that_were_spoilt_and_gives_them_the_next_revision() {
        shuffled(4).forEach(keeper::keep);
        String spoilt = "interval_start >= '" + day + "' and interval_start < '" + day.plus(Duration.ofDays(1)) + "'";
        long revisions = tables.number("select sum(revision) from interval_figure where " + spoilt);
        int rows = tables.execute("update interval_figure set offered = offered + 7 where " + spoilt);
        tables.execute("insert into interval_figure values ('" + day + "', 'nowhere', 'facebook', 3, 0, 0, 0, 0, 1, '"
                + day + "')");

        rebuild().body("changedIntervals", equalTo(rows + 1));

        assertThat(tables.rowsThatDifferFromTheFacts()).isZero();
        assertThat(tables.number("select sum(revision) from interval_figure where " + spoilt))
                .isEqualTo(revisions + rows + 2);
    }

    @Test
    void facts_that_come_while_figures_are_made_anew_are_counted() throws InterruptedException {
        List<Told> told = shuffled(5);

        try (ExecutorService others = Executors.newFixedThreadPool(1)) {
            Callable<ValidatableResponse> rebuilding = RebuildEqualsLiveIT::rebuild;
            others.submit(rebuilding);
            told.forEach(keeper::keep);
            others.submit(rebuilding);
        }

        assertThat(tables.rowsThatDifferFromTheFacts()).isZero();
    }

    @Test
    void a_rebuild_is_written_into_the_audit_trail() {
        String written = "select count(*) from audit_entry where actor = ? and action = 'figures.rebuilt'";
        long before = tables.number(written, DemoUser.ADMIN.subject());

        rebuild();

        assertThat(tables.number(written, DemoUser.ADMIN.subject())).isEqualTo(before + 1);
    }

    private static ValidatableResponse rebuild() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .post("/api/v1/reports/rebuild")
                .then()
                .statusCode(200);
    }

    private void keepSeveralAtOnce(List<Told> told) {
        try (ExecutorService several = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Callable<Boolean>> keeping = told.stream()
                    .map(each -> (Callable<Boolean>) () -> keeper.keep(each))
                    .toList();
            assertThat(several.invokeAll(keeping))
                    .allSatisfy(kept -> assertThat(kept).succeedsWithin(Duration.ZERO));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Cases of several sites, agents who change seats, everything in a random order and half of it twice. */
    private List<Told> shuffled(long seed) {
        Random random = new Random(seed);
        List<String> agents =
                Stream.generate(UUID::randomUUID).limit(3).map(UUID::toString).toList();
        List<Told> told = new ArrayList<>();
        agents.forEach(agent -> IntStream.range(0, 3)
                .forEach(seat -> told.add(CaseStory.seated(agent, any(SITES, random), moment(random)))));
        for (int i = 0; i < CASES; i++) {
            told.addAll(anyCase(random, any(agents, random)));
        }
        told.addAll(told.stream().filter(each -> random.nextBoolean()).toList());
        Collections.shuffle(told, random);
        return told;
    }

    private List<Told> anyCase(Random random, String agent) {
        CaseStory story = CaseStory.at(any(SITES, random), any(List.of("facebook", "x"), random));
        Instant since = moment(random);
        List<Told> told = new ArrayList<>(List.of(story.needed(since)));
        switch (random.nextInt(5)) {
            case 0 -> told.add(story.noLongerNeeded(moment(random)));
            case 1 -> {}
            case 2 -> {
                told.add(story.answered(agent, since, moment(random)));
                told.add(story.noLongerNeeded(moment(random)));
            }
            default -> {
                told.add(story.accepted(agent, any(SITES, random), moment(random)));
                told.add(story.answered(agent, since, moment(random)));
                told.add(story.needed(moment(random), any(List.of("first-answer", "next-answer"), random)));
                told.add(story.answered(agent, since, moment(random)));
            }
        }
        return told;
    }

    /** Some time of the day, never the same twice: at one moment an agent sits at one place. */
    private Instant moment(Random random) {
        return day.plus(Duration.ofMinutes(random.nextInt(24 * 60))).plusMillis(++seconds);
    }

    private static <T> T any(List<T> some, Random random) {
        return some.get(random.nextInt(some.size()));
    }
}
