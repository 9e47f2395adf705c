package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.Answer;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;

/** Bringing a file to a network shows nobody anything, so no answer to it puts a reply in doubt. */
class AFileThatIsNotTakenHasLeftNothingTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final Delivery.Waiting QUEUED = Delivery.Queued.FIRST;

    @Test
    void a_refusal_is_final() {
        RefusalCause cause = new RefusalCause(RefusalReason.BAD_INPUT, 100, 2018047);

        assertThat(verdict(QUEUED, new Answer.Refused(cause)).delivery()).isEqualTo(new Delivery.Refused(cause));
    }

    @Test
    void a_limit_and_a_network_that_is_away_hold_it() {
        assertThat(verdict(QUEUED, new Answer.Limited(Optional.of(Duration.ofMinutes(1)))))
                .satisfies(verdict -> {
                    assertThat(verdict.delivery()).isInstanceOf(Delivery.Held.class);
                    assertThat(verdict.gate().closedAt(NOW)).isPresent();
                });
        assertThat(verdict(QUEUED, new Answer.NotSent("connect")).delivery()).isInstanceOf(Delivery.Held.class);
    }

    @Test
    void a_dead_token_holds_it_and_is_told() {
        Verdict verdict = verdict(QUEUED, new Answer.Unauthorised());

        assertThat(verdict.unauthorised()).isTrue();
        assertThat(verdict.delivery()).isEqualTo(QUEUED.hold(HoldReason.NEEDS_REAUTHORISATION, Optional.empty()));
    }

    @Test
    void an_unclear_answer_is_tried_once_more_and_not_a_third_time() {
        Answer unclear = new Answer.Unclear("http-500");

        Delivery second = verdict(QUEUED, unclear).delivery();

        assertThat(second).isInstanceOf(Delivery.Queued.class);
        assertThat(verdict((Delivery.Waiting) second, unclear).delivery())
                .isEqualTo(new Delivery.Refused(new RefusalCause(RefusalReason.NOT_PUBLISHED)));
    }

    private static Verdict verdict(Delivery.Waiting waiting, Answer answer) {
        return Verdict.ofUpload(waiting, answer, Gate.OPEN, NOW);
    }
}
