package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;

class CommentBecomesOneConversationJourney {

    private final House house = House.open();
    private final Square square = house.square();

    @Test
    void a_comment_on_the_wall_is_one_conversation_for_who_may_see_its_site() {
        square.comment("7001", "Rosa Quiroga", "journey-one: hace dos días que no tengo señal");

        CaseDesk elena = house.desk("elena");
        Waiting.LONG.until(() -> assertThat(elena.conversations("journey-one")).hasSize(1));

        Map<String, Object> seen = elena.conversations("journey-one").getFirst();
        assertThat(seen)
                .containsEntry("channel", "facebook")
                .containsEntry("turn", "new")
                .containsEntry("site", "cordoba")
                .containsEntry("owner", null)
                .extractingByKey("lastMessage")
                .extracting("text", "direction")
                .containsExactly("journey-one: hace dos días que no tengo señal", "inbound");
        assertThat(seen).extractingByKey("customer").extracting("name").isEqualTo("Rosa Quiroga");
        assertThat(house.desk("sofia").conversations("journey-one")).hasSize(1);
        assertThat(house.desk("diego").conversations("journey-one")).isEmpty();
        assertThat(house.desk("diego").statusOf(seen.get("id"))).isEqualTo(404);
    }

    @Test
    void the_same_webhook_five_times_at_once_makes_one_message() {
        square.say(
                "7002", "Iván Peralta", "journey-five: me cobraron dos veces", square.firstPost(), Map.of("copies", 5));

        CaseDesk elena = house.desk("elena");
        Waiting.LONG.until(() -> assertThat(elena.conversations("journey-five")).hasSize(1));
        square.comment("7003", "Otra Persona", "journey-five-after: llegó después");
        Waiting.LONG.until(
                () -> assertThat(elena.conversations("journey-five-after")).hasSize(1));

        List<Map<String, Object>> found = elena.conversations("journey-five:");
        assertThat(found).hasSize(1);
        assertThat(elena.messages(found.getFirst().get("id"))).hasSize(1);
    }

    @Test
    void two_customers_under_one_comment_are_two_cases_linked() {
        String root = square.comment("7004", "Primera Clienta", "journey-two: mi caso");
        square.say("7005", "Segundo Cliente", "journey-two: a mí también", root, Map.of());

        CaseDesk elena = house.desk("elena");
        Waiting.LONG.until(() -> assertThat(elena.conversations("journey-two")).hasSize(2));

        List<Map<String, Object>> both = elena.conversations("journey-two");
        assertThat(both).extracting("linkedTo").containsOnlyOnce((Object) null);
    }
}
