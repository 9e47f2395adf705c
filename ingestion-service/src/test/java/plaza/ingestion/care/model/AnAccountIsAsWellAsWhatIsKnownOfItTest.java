package plaza.ingestion.care.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.account.model.AccountState;
import plaza.ingestion.account.model.Ailment;
import plaza.ingestion.account.model.Condition;
import plaza.ingestion.account.model.Health;
import plaza.ingestion.account.model.Symptom;
import plaza.ingestion.channel.model.TokenFacts;
import plaza.ingestion.outbound.model.Gate;

class AnAccountIsAsWellAsWhatIsKnownOfItTest {

    private static final Instant NOW = Instant.parse("2026-11-30T13:00:00Z");
    private static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    private static final Standing WELL =
            Standing.UNKNOWN.holding(token(Optional.empty()), NOW).told(List.of(), NOW);

    @Test
    void nothing_known_to_be_wrong_is_connected() {
        assertThat(health(Gate.OPEN, WELL, Hearing.NONE).condition()).isEqualTo(Condition.CONNECTED);
    }

    @Test
    void what_was_never_asked_about_is_connected_until_more_is_known() {
        assertThat(health(Gate.OPEN, Standing.UNKNOWN, Hearing.NONE).condition())
                .isEqualTo(Condition.CONNECTED);
    }

    @Test
    void a_limit_pauses_it_until_its_end() {
        Health paused = health(Gate.OPEN.limited(NOW, Optional.of(Duration.ofMinutes(5))), WELL, Hearing.NONE);

        assertThat(paused.condition()).isEqualTo(Condition.PAUSED);
        assertThat(paused.symptoms())
                .containsExactly(Symptom.of(Ailment.RATE_LIMITED).until(NOW.plusSeconds(300)));
    }

    @Test
    void a_token_is_foreseen_to_end_seven_days_ahead_and_not_earlier() {
        Instant end = NOW.plus(Duration.ofDays(7)).minusSeconds(1);

        assertThat(ailments(WELL.holding(token(Optional.of(end)), NOW))).containsExactly(Ailment.TOKEN_ENDS_SOON);
        assertThat(ailments(WELL.holding(token(Optional.of(end.plusSeconds(2))), NOW)))
                .isEmpty();
    }

    @Test
    void a_token_that_has_ended_needs_a_new_one() {
        Health ended = health(Gate.OPEN, WELL.holding(token(Optional.of(YESTERDAY)), NOW), Hearing.NONE);

        assertThat(ended.condition()).isEqualTo(Condition.NEEDS_REAUTHORISATION);
        assertThat(ended.symptoms())
                .containsExactly(Symptom.of(Ailment.TOKEN_ENDED).since(YESTERDAY));
    }

    @Test
    void the_right_to_read_data_is_foreseen_to_end_too() {
        TokenFacts facts = new TokenFacts(
                true, Optional.empty(), Optional.empty(), Optional.of(NOW.plusSeconds(60)), List.of(), List.of());

        assertThat(ailments(WELL.holding(facts, NOW))).containsExactly(Ailment.DATA_ACCESS_ENDS_SOON);
    }

    @Test
    void what_is_not_told_is_named_since_it_was_first_found() {
        Standing missing = WELL.told(List.of("feed"), YESTERDAY).told(List.of("feed", "messages"), NOW);

        Health degraded = health(Gate.OPEN, missing, Hearing.NONE);

        assertThat(degraded.condition()).isEqualTo(Condition.DEGRADED);
        assertThat(degraded.symptoms())
                .containsExactly(Symptom.of(Ailment.SUBSCRIPTION_MISSING)
                        .since(YESTERDAY)
                        .saying(List.of("feed", "messages")));
    }

    @Test
    void failures_in_a_row_are_a_sign_also_while_it_may_send() {
        Gate failing = new Gate(3, Optional.empty());

        assertThat(health(failing, WELL, Hearing.NONE).symptoms())
                .containsExactly(Symptom.of(Ailment.FAILURES_RISING).saying(List.of("3")));
        assertThat(health(new Gate(2, Optional.empty()), WELL, Hearing.NONE).symptoms())
                .isEmpty();
    }

    @Test
    void trouble_that_passes_by_itself_is_none() {
        assertThat(ailments(WELL.troubled("http-503"))).isEmpty();
        assertThat(ailments(WELL.holding(token(Optional.empty()), YESTERDAY.minusSeconds(1))
                        .troubled("http-503")))
                .containsExactly(Ailment.NOT_CHECKED);
        assertThat(ailments(Standing.UNKNOWN.troubled("code-2500"))).containsExactly(Ailment.NOT_CHECKED);
    }

    @Test
    void a_rejected_token_outweighs_everything_else() {
        Signs signs = new Signs(
                AccountState.NEEDS_REAUTHORISATION,
                YESTERDAY,
                Gate.OPEN.paused(NOW),
                WELL.told(List.of("feed"), NOW),
                Hearing.NONE);

        Health health = Diagnosis.of(signs, NOW);

        assertThat(health.condition()).isEqualTo(Condition.NEEDS_REAUTHORISATION);
        assertThat(health.symptoms().getFirst())
                .isEqualTo(Symptom.of(Ailment.TOKEN_REJECTED).since(YESTERDAY));
    }

    @Test
    void one_that_nobody_wants_to_speak_is_disabled_whatever_else_is_known() {
        Signs signs = new Signs(AccountState.DISABLED, YESTERDAY, Gate.OPEN.paused(NOW), WELL, Hearing.NONE);

        assertThat(Diagnosis.of(signs, NOW).condition()).isEqualTo(Condition.DISABLED);
    }

    private static List<Ailment> ailments(Standing standing) {
        return health(Gate.OPEN, standing, Hearing.NONE).symptoms().stream()
                .map(Symptom::ailment)
                .toList();
    }

    private static Health health(Gate gate, Standing standing, Hearing hearing) {
        return Diagnosis.of(new Signs(AccountState.CONNECTED, YESTERDAY, gate, standing, hearing), NOW);
    }

    private static TokenFacts token(Optional<Instant> end) {
        return new TokenFacts(true, Optional.empty(), end, Optional.empty(), List.of("pages_messaging"), List.of());
    }
}
