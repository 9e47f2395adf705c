package plaza.conversation.commitment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plaza.conversation.casework.model.CaseFact;
import plaza.conversation.commitment.model.Commitment.Standing;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.conversation.vocabulary.model.ConversationId;

class AWordIsKeptOrBrokenTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final AgentId LUCIA = new AgentId("lucia");
    private static final Commitment AT_TWO = made(Duration.ofHours(2));

    @ParameterizedTest
    @CsvSource({"PT8M, PT6M", "PT2H, PT1H30M", "PT4H, PT3H", "PT24H, PT23H"})
    void its_owner_is_reminded_in_the_last_quarter_and_an_hour_before_at_the_earliest(Duration due, Duration warned) {
        assertThat(made(due).warnAt()).isEqualTo(NOON.plus(warned));
    }

    @ParameterizedTest
    @CsvSource({"PT90M, RUNNING", "PT91M, WARNED", "PT2H, WARNED", "PT2H1S, BROKEN"})
    void at_the_moment_itself_it_still_stands(Duration passed, Standing standing) {
        assertThat(AT_TWO.standing(NOON.plus(passed))).isEqualTo(standing);
    }

    @Test
    void who_looks_late_tells_both_in_their_order_and_not_again() {
        Instant late = NOON.plus(Duration.ofHours(3));

        assertThat(AT_TWO.facts(late))
                .containsExactly(
                        new CaseFact.CommitmentWarned(AT_TWO.mark(), AT_TWO.warnAt()),
                        new CaseFact.CommitmentBroken(AT_TWO.mark()));
        assertThat(AT_TWO.told(late).facts(late.plusSeconds(1))).isEmpty();
    }

    @Test
    void kept_at_the_moment_itself_it_is_kept_and_later_it_was_broken() {
        Instant due = AT_TWO.dueAt();
        Instant late = due.plusMillis(1);

        assertThat(AT_TWO.kept(due, LUCIA).standing(late)).isEqualTo(Standing.KEPT);
        assertThat(AT_TWO.factsOfKeeping(due, LUCIA))
                .containsExactly(new CaseFact.CommitmentKept(AT_TWO.mark(), LUCIA, due));
        assertThat(AT_TWO.kept(late, LUCIA).standing(late)).isEqualTo(Standing.MISSED);
        assertThat(AT_TWO.factsOfKeeping(late, LUCIA))
                .containsExactly(
                        new CaseFact.CommitmentBroken(AT_TWO.mark()),
                        new CaseFact.CommitmentKept(AT_TWO.mark(), LUCIA, late));
    }

    @Test
    void what_was_told_as_broken_is_not_told_so_again_when_it_is_kept() {
        Instant late = NOON.plus(Duration.ofHours(3));

        assertThat(AT_TWO.told(late).factsOfKeeping(late, LUCIA)).hasSize(1);
    }

    private static Commitment made(Duration due) {
        return Commitment.made(
                new CommitmentId(UUID.randomUUID()),
                new ConversationId(UUID.randomUUID()),
                "Te escribo",
                LUCIA,
                NOON,
                NOON.plus(due));
    }
}
