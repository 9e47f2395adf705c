package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.local.part.Parts.AGENT;
import static plaza.local.part.Parts.CONVERSATION;
import static plaza.local.part.Parts.INGESTION;
import static plaza.local.part.Parts.REPORTING;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Shift;

class EachCustomerIsAnsweredOnceThoughAServiceIsKilledJourney {

    private static final int COMMENTS = 200;
    private static final int KILLED_AFTER = 80;

    /** The epoch of a conversation that had one owner, from the acceptance to the closing. */
    private static final int TAKEN_AND_CLOSED = 2;

    private final House house = House.open();

    @ParameterizedTest
    @ValueSource(strings = {INGESTION, CONVERSATION, AGENT, REPORTING})
    void each_comment_has_one_conversation_one_owner_and_one_answer_on_the_wall(String victim) throws Exception {
        String mark = "kill-" + victim;
        try (Evening evening = new Evening(house.stage(), mark);
                Shift shift = house.shift(House.CROWD)) {
            for (int number = 0; number < COMMENTS; number++) {
                evening.comment();
                if (number == KILLED_AFTER) {
                    house.platform().part(victim).killHard();
                }
            }
            house.platform().part(victim).start();

            Waiting.MANY.until(() -> assertThat(evening.answers().values()).doesNotContain(0));
            Waiting.MANY.until(() -> assertThat(shift.diary().resolved().keySet())
                    .containsAll(ids(house.desk("elena").conversations(mark))));

            assertThat(evening.answers()).hasSize(COMMENTS).allSatisfy((comment, answers) -> assertThat(answers)
                    .as("answers under %s", comment)
                    .isEqualTo(1));
            CaseDesk elena = house.desk("elena");
            // That the case is nobody's any more is told by agent-service, after the closing.
            Waiting.LONG.until(() -> assertThat(elena.conversations(mark))
                    .hasSize(COMMENTS)
                    .allSatisfy(found -> assertThat(found)
                            .containsEntry("turn", "resolved")
                            .containsEntry("epoch", TAKEN_AND_CLOSED)));
            assertThat(elena.conversations(mark)).allSatisfy(found -> assertThat(elena.replies(found.get("id")))
                    .singleElement()
                    .satisfies(reply -> assertThat(reply).containsEntry("state", "published")));
        }
    }

    private static List<String> ids(List<Map<String, Object>> cases) {
        return cases.stream().map(found -> (String) found.get("id")).toList();
    }
}
