package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;

class AnAnswerDecidesWhatBecomesOfAReplyTest {

    private static final Instant NOW = Instant.parse("2026-11-22T13:00:00Z");
    private static final Delivery.Leaving LEAVING = Delivery.Queued.FIRST.leave(NOW, 7);

    @Test
    void an_id_publishes_it() {
        NetworkId id = new NetworkId("900_905");

        assertThat(verdict(new Answer.Published(id)).delivery()).isEqualTo(new Delivery.Published(id, NOW, false));
    }

    @Test
    void a_refusal_keeps_the_networks_numbers() {
        RefusalCause gone = new RefusalCause(RefusalReason.TARGET_GONE, 100, 33);

        assertThat(verdict(new Answer.Refused(gone)).delivery()).isEqualTo(new Delivery.Refused(gone));
    }

    @Test
    void a_limit_holds_it_for_as_long_as_the_network_says_and_closes_the_gate() {
        Verdict verdict = verdict(new Answer.Limited(Optional.of(Duration.ofMinutes(5))));

        assertThat(verdict.delivery())
                .isEqualTo(new Delivery.Held(
                        LEAVING.history(), HoldReason.RATE_LIMITED, Optional.of(NOW.plusSeconds(300))));
        assertThat(verdict.gate().closedAt(NOW.plusSeconds(299))).isPresent();
        assertThat(verdict.gate().closedAt(NOW.plusSeconds(300))).isEmpty();
    }

    @Test
    void an_unclear_answer_is_never_a_refusal_and_never_a_hold() {
        assertThat(verdict(new Answer.Unclear("http-502")).delivery()).isInstanceOf(Delivery.Unknown.class);
    }

    @Test
    void what_never_left_is_held_and_not_doubted() {
        assertThat(verdict(new Answer.NotSent("ConnectException")).delivery())
                .isEqualTo(
                        new Delivery.Held(LEAVING.history(), HoldReason.NETWORK_DOWN, Optional.of(NOW.plusSeconds(1))));
    }

    @Test
    void a_token_that_is_refused_holds_it_until_there_is_another() {
        Verdict verdict = verdict(new Answer.Unauthorised());

        assertThat(verdict.unauthorised()).isTrue();
        assertThat(verdict.delivery())
                .isEqualTo(new Delivery.Held(LEAVING.history(), HoldReason.NEEDS_REAUTHORISATION, Optional.empty()));
    }

    @Test
    void a_page_that_may_not_act_waits_with_all_its_replies() {
        assertThat(verdict(new Answer.Paused()).gate().closedAt(NOW))
                .map(Gate.Closed::reason)
                .contains(HoldReason.ACCOUNT_PAUSED);
    }

    private static Verdict verdict(Answer answer) {
        return Verdict.of(LEAVING, answer, Gate.OPEN, NOW);
    }
}
