package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Doors;
import plaza.system.cast.Shift;
import plaza.system.cast.Wall;

/** In, answered, visible: on each of Meta's networks, in the square and in private. */
class ACustomerIsAnsweredWhereTheyWroteJourney {

    private static final int ONCE = 1;

    private final House house = House.open();
    private final Doors doors = new Doors();

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram"})
    void below_their_comment(String channel) throws Exception {
        Wall wall = new Wall(doors, house.stage(), channel);
        String mark = "square-" + channel;
        try (Shift shift = house.shift(1)) {
            String comment = wall.comment("Rosa " + mark, mark + ": no tengo señal", wall.post(), ONCE);

            Waiting.LONG.until(() -> assertThat(wall.answersTo(comment)).hasSize(1));

            Waiting.LONG.until(() -> assertThat(cases(mark)).singleElement().satisfies(found -> assertThat(found)
                    .containsEntry("channel", channel)
                    .containsEntry("visibility", "public")
                    .containsEntry("turn", "resolved")));
            assertThat(shift.diary().refusals()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram", "whatsapp"})
    void in_the_talk_where_they_wrote(String channel) throws Exception {
        Wall wall = new Wall(doors, house.stage(), channel);
        String mark = "private-" + channel;
        try (Shift shift = house.shift(1)) {
            wall.tell("Rosa " + mark, mark + ": mi factura está mal");

            Waiting.LONG.until(
                    () -> assertThat(answersInPrivate(wall, "Rosa " + mark)).hasSize(1));

            Waiting.LONG.until(() -> assertThat(cases(mark)).singleElement().satisfies(found -> assertThat(found)
                    .containsEntry("channel", channel)
                    .containsEntry("visibility", "private")
                    .containsEntry("turn", "resolved")));
            assertThat(shift.diary().refusals()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"facebook", "instagram", "whatsapp"})
    void once_in_private_though_the_line_broke_after_the_network_had_taken_it(String channel) throws Exception {
        Wall wall = new Wall(doors, house.stage(), channel);
        String mark = "doubt-" + channel;
        try (Shift shift = house.shift(1)) {
            wall.fault("message", "publish-then-close", 1);
            wall.tell("Rosa " + mark, mark + ": sigo esperando");

            Waiting.LONG.until(() -> assertThat(cases(mark)).singleElement().satisfies(found -> assertThat(found)
                    .containsEntry("turn", "resolved")));

            List<Wall.Standing> standing = answersInPrivate(wall, "Rosa " + mark);
            assertThat(standing).hasSize(1);
            assertThat(house.desk("elena").replies(cases(mark).getFirst().get("id")))
                    .singleElement()
                    .satisfies(reply -> assertThat(reply)
                            .containsEntry("state", "published")
                            .containsEntry("externalId", standing.getFirst().id()));
            assertThat(shift.diary().refusals()).isEmpty();
        }
    }

    private List<Map<String, Object>> cases(String mark) {
        return house.desk("elena").conversations(mark);
    }

    private static List<Wall.Standing> answersInPrivate(Wall wall, String person)
            throws IOException, InterruptedException {
        return wall.ledger().stream()
                .filter(item -> item.isOurs() && person.equals(item.peer()) && !item.removed())
                .toList();
    }
}
