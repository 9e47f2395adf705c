package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Shift;
import plaza.system.cast.Wall;

/** What the network answers to a reply, and what stands on its own ledger in the end. */
class NoReplyIsLostDoubledOrFalselyShownJourney {

    private static final int HELD = 3;

    private final House house = House.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http-429",
                "html-502",
                "close-before-answer",
                "publish-then-close",
                "accept-then-500",
                "error-late-in-body",
                "duplicate-id",
                "2"
            })
    void a_reply_stands_once_though_the_network_answers(String fault) throws Exception {
        String mark = "fault-" + fault;
        try (Evening evening = new Evening(house.stage(), mark);
                Shift shift = house.shift(1)) {
            evening.wall().fault("comment", fault, 1);
            String comment = evening.comment();

            Waiting.LONG.until(() -> assertThat(replies(mark)).singleElement().satisfies(reply -> assertThat(reply)
                    .containsEntry("state", "published")));

            List<Wall.Standing> standing = evening.wall().answersTo(comment);
            assertThat(standing).hasSize(1);
            assertThat(replies(mark).getFirst())
                    .containsEntry("externalId", standing.getFirst().id());
            Waiting.LONG.until(() -> assertThat(shift.isBusy()).isFalse());
            assertThat(shift.diary().refusals()).isEmpty();
        }
    }

    @Test
    void a_reply_waits_out_the_limit_that_the_network_names_and_stands_once_then() throws Exception {
        try (Evening evening = new Evening(house.stage(), "fault-613");
                Shift shift = house.shift(1)) {
            evening.wall().fault("comment", "613", 1);
            String comment = evening.comment();
            Waiting.LONG.until(
                    () -> assertThat(replies("fault-613")).singleElement().satisfies(reply -> assertThat(reply)
                            .containsEntry("state", "held")
                            .containsEntry("reason", "rate-limited")));
            assertThat(evening.wall().answersTo(comment)).isEmpty();

            evening.wall().advance(Duration.ofMinutes(6));

            Waiting.LONG.until(
                    () -> assertThat(replies("fault-613")).singleElement().satisfies(reply -> assertThat(reply)
                            .containsEntry("state", "published")));
            assertThat(evening.wall().answersTo(comment)).hasSize(1);
            Waiting.LONG.until(() -> assertThat(shift.isBusy()).isFalse());
        }
    }

    @Test
    void a_reply_to_a_comment_that_is_gone_is_refused_and_the_agent_knows_why() throws Exception {
        try (Evening evening = new Evening(house.stage(), "fault-gone");
                Shift shift = house.shift(1)) {
            evening.wall().fault("comment", "100/33", 1);
            String comment = evening.comment();

            Waiting.LONG.until(() -> assertThat(shift.diary().refusals()).hasSize(1));

            assertThat(evening.wall().answersTo(comment)).isEmpty();
            assertThat(replies("fault-gone")).singleElement().satisfies(reply -> assertThat(reply)
                    .containsEntry("state", "refused")
                    .containsEntry("reason", "target-gone"));
        }
    }

    @Test
    void replies_wait_while_the_token_is_no_good_and_leave_once_with_a_new_one() throws Exception {
        try (Evening evening = new Evening(house.stage(), "fault-190");
                Shift shift = house.shift(2)) {
            evening.wall().newToken("page-token-after-190");
            for (int number = 0; number < HELD; number++) {
                evening.comment();
            }
            Waiting.LONG.until(
                    () -> assertThat(replies("fault-190")).hasSize(HELD).allSatisfy(reply -> assertThat(reply)
                            .containsEntry("state", "held")
                            .containsEntry("reason", "needs-reauthorisation")));
            assertThat(evening.answers().values()).containsOnly(0);

            house.newToken(Wall.PAGE, "page-token-after-190");

            Waiting.LONG.until(() -> assertThat(evening.answers().values()).containsOnly(1));
            Waiting.LONG.until(() -> assertThat(shift.isBusy()).isFalse());
            assertThat(replies("fault-190"))
                    .allSatisfy(reply -> assertThat(reply).containsEntry("state", "published"));
        }
    }

    private List<Map<String, Object>> replies(String mark) {
        CaseDesk elena = house.desk("elena");
        return elena.conversations(mark).stream()
                .flatMap(found -> elena.replies(found.get("id")).stream())
                .toList();
    }
}
