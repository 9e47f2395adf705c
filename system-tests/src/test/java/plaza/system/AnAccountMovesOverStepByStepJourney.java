package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Answer;
import plaza.system.cast.Doors;
import plaza.system.cast.Wall;

/** A telco tries Plaza beside the tool that it has: listens first, then answers from here, while somebody still uses both. */
class AnAccountMovesOverStepByStepJourney {

    private static final String TOKEN_OF_THE_PAGE = "local-page-token";

    private final House house = House.open();
    private final Doors doors = new Doors();

    @AfterEach
    void answers_leave_from_here_again() throws Exception {
        moves("answer");
    }

    @Test
    void what_was_only_heard_becomes_work_and_an_answer_from_the_other_tool_ends_it_with_an_alarm() throws Exception {
        Wall wall = new Wall(doors, house.stage());
        String mark = "moving-over";
        moves("listen");
        String comment = wall.comment("Rosa " + mark, mark + ": no tengo señal", wall.post(), 1);
        Waiting.LONG.until(() -> assertThat(turns(mark)).containsExactly("listening"));

        moves("answer");
        Waiting.LONG.until(() -> assertThat(turns(mark)).containsExactly("new"));
        writesInTheOtherTool(comment, "Hola Rosa, ya está");

        Waiting.LONG.until(() -> assertThat(turns(mark)).containsExactly("waiting-for-customer"));
        assertThat(cases(mark).getFirst()).containsEntry("publishedOutside", true);
        Object id = cases(mark).getFirst().get("id");
        Waiting.LONG.until(() -> assertThat(alarms()).contains("published-outside " + id));
    }

    private void moves(String mode) throws IOException, InterruptedException {
        URI accounts = house.stage().accounts().resolve("/api/v1/accounts");
        String admin = house.token("admin");
        JsonNode page = StreamSupport.stream(
                        doors.get(accounts, admin).body().path("items").spliterator(), false)
                .filter(account -> account.path("accountId").asText().equals(Wall.PAGE))
                .findFirst()
                .orElseThrow();
        Answer answer = doors.send(
                "PUT",
                accounts.resolve("/api/v1/accounts/" + page.path("id").asText() + "/mode"),
                admin,
                Map.of("mode", mode, "version", page.path("version").asLong()),
                Map.of());
        assertThat(answer.status()).isEqualTo(200);
    }

    /** As any program does that has the page's token. */
    private void writesInTheOtherTool(String comment, String words) throws IOException, InterruptedException {
        String form =
                "access_token=" + TOKEN_OF_THE_PAGE + "&message=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
        assertThat(doors.form(house.stage().network().resolve("/v25.0/" + comment + "/comments"), form)
                        .isGood())
                .isTrue();
    }

    private List<String> alarms() throws IOException, InterruptedException {
        URI alerts = house.stage().reports().resolve("/api/v1/alerts?open=true");
        return StreamSupport.stream(
                        doors.get(alerts, house.token("elena"))
                                .body()
                                .path("items")
                                .spliterator(),
                        false)
                .map(alert -> alert.path("kind").asText() + " "
                        + alert.path("conversationId").asText())
                .toList();
    }

    private List<String> turns(String mark) {
        return cases(mark).stream()
                .map(found -> String.valueOf(found.get("turn")))
                .toList();
    }

    private List<Map<String, Object>> cases(String mark) {
        return house.desk("elena").conversations(mark);
    }
}
