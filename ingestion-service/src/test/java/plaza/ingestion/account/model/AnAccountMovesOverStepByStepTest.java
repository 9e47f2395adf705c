package plaza.ingestion.account.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plaza.ingestion.account.DemoAccount;

class AnAccountMovesOverStepByStepTest {

    private static final Account PAGE = DemoAccount.PAGE;
    private static final Instant LATER = PAGE.changedAt().plusSeconds(60);

    @ParameterizedTest
    @EnumSource(
            value = AccountMode.class,
            names = {"ASSIST", "ANSWER", "ONLY"})
    void customers_are_answered_since_listening_ended(AccountMode mode) {
        Account listening = PAGE.in(AccountMode.LISTEN, PAGE.changedAt());

        assertThat(listening.in(mode, LATER).serving().since()).contains(LATER);
    }

    @Test
    void other_steps_leave_that_moment_where_it_is() {
        Account answering = PAGE.in(AccountMode.LISTEN, PAGE.changedAt()).in(AccountMode.ASSIST, LATER);

        Account again = answering.in(AccountMode.ONLY, LATER.plusSeconds(9)).in(AccountMode.LISTEN, LATER);

        assertThat(again.serving().since()).contains(LATER);
        assertThat(PAGE.in(AccountMode.ASSIST, LATER).serving().since()).isEmpty();
    }

    @Test
    void a_step_by_somebody_who_saw_the_present_state_is_done() {
        ModeChange change = ModeChange.of(PAGE, AccountMode.ASSIST, PAGE.version(), LATER);

        assertThat(change).isEqualTo(new ModeChange.Done(PAGE, PAGE.in(AccountMode.ASSIST, LATER)));
    }

    @Test
    void by_somebody_who_saw_an_older_one_it_is_not() {
        assertThat(ModeChange.of(PAGE, AccountMode.ASSIST, PAGE.version() - 1, LATER))
                .isEqualTo(new ModeChange.Overtaken(PAGE));
    }

    @Test
    void what_is_the_case_already_is_no_change_whatever_was_seen() {
        assertThat(ModeChange.of(PAGE, AccountMode.ANSWER, 99, LATER)).isEqualTo(new ModeChange.Same(PAGE));
    }
}
