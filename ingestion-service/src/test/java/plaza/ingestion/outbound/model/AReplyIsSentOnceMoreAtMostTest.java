package plaza.ingestion.outbound.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plaza.ingestion.channel.model.NetworkId;
import plaza.ingestion.channel.model.RefusalCause;
import plaza.ingestion.channel.model.RefusalReason;

class AReplyIsSentOnceMoreAtMostTest {

    private static final Instant FIRST = Instant.parse("2026-11-22T13:00:00Z");
    private static final Instant SECOND = FIRST.plusSeconds(60);

    @Test
    void after_one_doubt_it_may_go_again() {
        assertThat(Delivery.Queued.FIRST.leave(FIRST, 1).unknown(FIRST).mayGoAgain())
                .isTrue();
    }

    @Test
    void after_two_doubts_it_may_not() {
        Delivery.Unknown once = Delivery.Queued.FIRST.leave(FIRST, 1).unknown(FIRST);

        Delivery.Unknown twice = once.again().leave(SECOND, 1).unknown(SECOND);

        assertThat(twice.mayGoAgain()).isFalse();
    }

    @Test
    void a_limit_of_the_network_is_no_doubt() {
        Delivery.Held held = Delivery.Queued.FIRST.leave(FIRST, 1).held(HoldReason.RATE_LIMITED, Optional.empty());

        assertThat(held.leave(SECOND, 1).unknown(SECOND).mayGoAgain()).isTrue();
    }

    @Test
    void each_leaving_is_told_from_the_one_before() {
        Delivery.Leaving first = Delivery.Queued.FIRST.leave(FIRST, 1);

        Delivery.Leaving second =
                first.held(HoldReason.NETWORK_DOWN, Optional.empty()).leave(SECOND, 1);

        assertThat(second.history().leaves()).isEqualTo(first.history().leaves() + 1);
    }

    @Test
    void whatever_stands_there_since_the_first_doubtful_attempt_may_be_the_reply() {
        Delivery.Unknown once = Delivery.Queued.FIRST.leave(FIRST, 1).unknown(FIRST.plusSeconds(10));

        Delivery.Unknown twice = once.again().leave(SECOND, 1).unknown(SECOND.plusSeconds(10));

        assertThat(twice.history().doubtSince()).contains(FIRST);
    }

    @Test
    void what_was_found_is_published_as_reconciled() {
        NetworkId id = new NetworkId("900_905");

        assertThat(Delivery.Queued.FIRST.leave(FIRST, 1).unknown(FIRST).found(id, FIRST))
                .isEqualTo(new Delivery.Published(id, FIRST, true));
    }

    @Test
    void what_was_found_was_not_published_before_it_left() {
        Instant wholeSecond = FIRST.minusMillis(700);

        assertThat(Delivery.Queued.FIRST
                        .leave(FIRST, 1)
                        .unknown(FIRST)
                        .found(new NetworkId("900_905"), wholeSecond)
                        .publishedAt())
                .isEqualTo(FIRST);
    }

    @Test
    void what_waited_too_long_returns_to_its_agent() {
        assertThat(Delivery.Queued.FIRST.expire())
                .isEqualTo(new Delivery.Refused(new RefusalCause(RefusalReason.HELD_TOO_LONG)));
    }
}
