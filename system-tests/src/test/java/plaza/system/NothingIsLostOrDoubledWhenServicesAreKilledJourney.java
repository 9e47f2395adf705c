package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;
import static plaza.local.part.Parts.CONVERSATION;
import static plaza.local.part.Parts.INGESTION;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.Waiting;

class NothingIsLostOrDoubledWhenServicesAreKilledJourney {

    private static final int BURST = 200;
    private static final int KILLED_AFTER = 80;

    private final House house = House.open();
    private final Square square = house.square();

    @ParameterizedTest
    @ValueSource(strings = {INGESTION, CONVERSATION})
    void every_comment_of_a_burst_becomes_exactly_one_message_though_a_service_is_killed_in_it(String victim) {
        String mark = "burst-" + victim.substring(0, 4);
        String post = square.firstPost();
        IntStream.range(0, BURST).forEach(number -> {
            square.say("8" + number, "Clienta " + number, mark + " " + number, post, Map.of("copies", 2));
            if (number == KILLED_AFTER) {
                house.platform().part(victim).killHard();
            }
        });
        house.platform().part(victim).start();

        CaseDesk elena = house.desk("elena");
        Waiting.LONG.until(() -> assertThat(elena.conversations(mark)).hasSizeGreaterThanOrEqualTo(BURST));

        List<Map<String, Object>> cases = elena.conversations(mark);
        assertThat(cases).hasSize(BURST);
        assertThat(cases)
                .allSatisfy(found -> assertThat(elena.messages(found.get("id"))).hasSize(1));
    }
}
