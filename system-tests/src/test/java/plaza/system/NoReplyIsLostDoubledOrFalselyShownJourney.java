package plaza.system;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static plaza.local.part.Parts.INGESTION;

import io.restassured.http.ContentType;
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

    private final House house = House.open();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "613",
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
                Shift shift = Shift.of(1, house.stage())) {
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
    void a_reply_to_a_comment_that_is_gone_is_refused_and_the_agent_knows_why() throws Exception {
        try (Evening evening = new Evening(house.stage(), "fault-gone");
                Shift shift = Shift.of(1, house.stage())) {
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
    void replies_wait_for_a_new_token_and_then_leave_in_their_order() throws Exception {
        try (Evening evening = new Evening(house.stage(), "fault-190");
                Shift shift = Shift.of(2, house.stage())) {
            evening.wall().fault("comment", "190/463", 1);
            List<String> comments = List.of(evening.comment(), evening.comment(), evening.comment());
            Waiting.LONG.until(() -> assertThat(replies("fault-190")).hasSize(3).allSatisfy(reply -> assertThat(reply)
                    .containsEntry("state", "held")
                    .containsEntry("reason", "needs-reauthorisation")));
            assertThat(evening.answers().values()).containsOnly(0);

            given().auth()
                    .oauth2(house.token("admin"))
                    .contentType(ContentType.JSON)
                    .body(Map.of("accessToken", house.networkToken()))
                    .post(house.platform().url(INGESTION) + "/api/v1/accounts/facebook/" + Wall.PAGE + "/credentials")
                    .then()
                    .statusCode(204);

            Waiting.LONG.until(() -> assertThat(evening.answers().values()).containsOnly(1));
            Waiting.LONG.until(() -> assertThat(shift.isBusy()).isFalse());
            assertThat(evening.comments()).isEqualTo(comments);
        }
    }

    private List<Map<String, Object>> replies(String mark) {
        CaseDesk elena = house.desk("elena");
        return elena.conversations(mark).stream()
                .flatMap(found -> elena.replies(found.get("id")).stream())
                .toList();
    }
}
