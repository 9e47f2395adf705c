package plaza.conversation.reply.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import plaza.conversation.message.model.Orders;

class AReplyStandsOnceAllOfItStandsTest {

    private static final Instant ONE = Instant.parse("2026-11-30T13:00:00Z");
    private static final UUID PHOTO = new UUID(1, 1);
    private static final UUID PAPER = new UUID(1, 2);
    private static final ReplyStep WORDS_STAND = words(published("m_1", 1));
    private static final ReplyStep PHOTO_STANDS = photo(published("m_2", 2));
    private static final ReplyStep PAPER_STANDS = paper(published("m_3", 3));
    private static final ReplyState REFUSED = new ReplyState.Refused(ONE.plusSeconds(4), "bad-input");

    @Test
    void of_which_nothing_was_heard_nothing_is_said() {
        assertThat(ReplySteps.NONE.whole()).isEmpty();
    }

    @Test
    void it_is_published_when_its_last_part_is_and_named_by_its_first() {
        assertThat(whole(WORDS_STAND, PHOTO_STANDS, PAPER_STANDS))
                .isEqualTo(new ReplyState.Published(ONE.plusSeconds(3), "m_1", ONE.plusSeconds(3), false));
    }

    @Test
    void while_a_part_is_on_its_way_it_is_too() {
        ReplyState held = new ReplyState.Held(ONE.plusSeconds(9), "rate-limited", null);

        assertThat(whole(WORDS_STAND)).isEqualTo(new ReplyState.Leaving(ONE.plusSeconds(1)));
        assertThat(whole(WORDS_STAND, photo(held))).isEqualTo(held);
        assertThat(whole(WORDS_STAND, photo(new ReplyState.Unknown(ONE)), paper(held)))
                .isEqualTo(new ReplyState.Unknown(ONE));
    }

    @Test
    void where_a_part_will_not_stand_it_is_refused_whatever_else_does() {
        assertThat(whole(WORDS_STAND, photo(REFUSED), paper(REFUSED))).isEqualTo(REFUSED);
        assertThat(whole(photo(REFUSED))).isEqualTo(REFUSED);
    }

    @Test
    void where_a_part_did_not_arrive_it_did_not() {
        ReplyState lost =
                new ReplyState.Undelivered(ONE.plusSeconds(9), "recipient-unreachable", "m_2", ONE.plusSeconds(2));

        assertThat(whole(WORDS_STAND, photo(lost), PAPER_STANDS)).isEqualTo(lost);
        assertThat(whole(WORDS_STAND, photo(lost), paper(REFUSED))).isEqualTo(lost);
    }

    @Property(tries = 300)
    void in_whatever_order_and_however_often_it_is_heard(@ForAll Random random) {
        List<ReplyStep> all = new ArrayList<>(List.of(
                words(new ReplyState.Leaving(ONE)),
                WORDS_STAND,
                photo(new ReplyState.Held(ONE, "rate-limited", null)),
                photo(new ReplyState.Unknown(ONE.plusSeconds(1))),
                PHOTO_STANDS,
                paper(new ReplyState.Leaving(ONE)),
                paper(random.nextBoolean() ? REFUSED : PAPER_STANDS.state())));
        Collections.shuffle(all, random);
        List<ReplyStep> heard = all.subList(0, 1 + random.nextInt(all.size()));

        assertThat(steps(Orders.shuffledWithRepetitions(heard, random))).isEqualTo(steps(heard));
    }

    private static ReplyState whole(ReplyStep... heard) {
        return steps(List.of(heard)).whole().orElseThrow();
    }

    private static ReplySteps steps(List<ReplyStep> heard) {
        ReplySteps steps = ReplySteps.NONE;
        for (ReplyStep step : heard) {
            steps = steps.hearing(step);
        }
        return steps;
    }

    private static ReplyStep words(ReplyState state) {
        return new ReplyStep(0, 3, null, state);
    }

    private static ReplyStep photo(ReplyState state) {
        return new ReplyStep(1, 3, PHOTO, state);
    }

    private static ReplyStep paper(ReplyState state) {
        return new ReplyStep(2, 3, PAPER, state);
    }

    private static ReplyState published(String id, int second) {
        return new ReplyState.Published(ONE.plusSeconds(second), id, ONE.plusSeconds(second), false);
    }
}
