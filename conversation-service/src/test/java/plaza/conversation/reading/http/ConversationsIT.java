package plaza.conversation.reading.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.conversation.assignment.model.Assignment;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Attachment;
import plaza.conversation.message.model.Message;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.conversation.vocabulary.model.AgentId;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class ConversationsIT {

    @Inject
    PgHouse house;

    @Test
    void a_supervisor_sees_the_conversations_of_their_site() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);

        list(supervisorOf(said), Map.of()).body("items.id", contains(id)).body("nextCursor", nullValue());
    }

    @Test
    void a_supervisor_of_another_site_sees_neither_it_nor_that_it_exists() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String id = opened(said);
        String stranger = supervisorOf(Said.comment("900_901").elsewhere(Tags.next()));

        list(stranger, Map.of()).body("items", hasSize(0));
        list(stranger, Map.of("site", said.home().site().slug())).body("items", hasSize(0));
        get(stranger, id)
                .statusCode(404)
                .body("type", equalTo("urn:problem:plaza:not-found"))
                .body("status", equalTo(404));
    }

    @Test
    void an_agent_sees_nothing_before_they_are_involved() {
        String id = opened(Said.comment("900_901").elsewhere(Tags.next()));

        String agent = TestTokens.of("nueva")
                .subject("agent-" + Tags.next())
                .roles("agent")
                .sites("cordoba")
                .token();
        list(agent, Map.of()).body("items", hasSize(0));
        get(agent, id).statusCode(404);
    }

    @Test
    void an_agent_sees_what_they_own_were_offered_or_owned_before_wherever_it_belongs() {
        String agent = "agent-" + Tags.next();
        AgentId self = new AgentId(agent);
        Desk own = Desk.of(house, heard()).of(self).accepts(1);
        Desk former = Desk.of(house, heard()).of(self).accepts(1).isReleased(2, "agent-gone");
        Desk offered = Desk.of(house, heard());
        house.hear(new Assignment.Offered(offered.conversation(), self));
        String token = TestTokens.of("nueva")
                .subject(agent)
                .roles("agent")
                .sites("bogota")
                .token();

        list(token, Map.of())
                .body(
                        "items.id",
                        containsInAnyOrder(
                                own.conversation().toString(),
                                former.conversation().toString(),
                                offered.conversation().toString()));
        list(token, Map.of("owner", "me"))
                .body("items.id", contains(own.conversation().toString()))
                .body("items.owner", contains(agent))
                .body("items.epoch", contains(1));
        get(token, former.conversation().toString())
                .statusCode(200)
                .body("owner", nullValue())
                .body("epoch", equalTo(2));
    }

    private Said heard() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.hear(said.created());
        return said;
    }

    @Test
    void an_administrator_does_not_read_conversations() {
        String id = opened(Said.comment("900_901").elsewhere(Tags.next()));

        get(DemoUser.ADMIN.token(), id).statusCode(403).body("type", equalTo("urn:problem:plaza:forbidden"));
    }

    @Test
    void one_conversation_is_shown_with_its_messages_in_the_order_of_writing() {
        Said said = Said.comment("900_901")
                .elsewhere(Tags.next())
                .with(new Attachment("image", "55", "https://cdn.example/55.jpg"));
        house.hear(said.answeredByPage("900_902").created());
        String id = opened(said);

        get(supervisorOf(said), id)
                .statusCode(200)
                .body("id", equalTo(id))
                .body("messageCount", equalTo(2))
                .body("visibility", equalTo("public"))
                .body("messages.externalId", contains("900_901", "900_902"))
                .body("messages.direction", contains("inbound", "outbound"))
                .body("messages[0].attachments[0].url", equalTo("https://cdn.example/55.jpg"))
                .body("messages[0].createdAt", equalTo("2026-11-22T13:00:00.000Z"))
                .body("messages[0].receivedAt", equalTo("2026-11-22T13:00:01.000Z"))
                .body("messages[0].editedAt", nullValue())
                .body("messages[1].parentId", equalTo("900_901"));
    }

    @Test
    void a_hidden_author_is_shown_as_unknown() {
        Said said = Said.comment("900_901").elsewhere(Tags.next()).by(null);
        String id = opened(said);

        get(supervisorOf(said), id)
                .statusCode(200)
                .body("customer.name", nullValue())
                .body("messages[0].author", nullValue());
    }

    @Test
    void pages_follow_one_another() {
        String tag = Tags.next();
        List<String> opened = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            opened.addFirst(opened(Said.comment("900_90" + i).elsewhere(tag).at(Said.ONE_O_CLOCK.plusSeconds(i))));
        }
        String supervisor = supervisorOf(Said.comment("900_900").elsewhere(tag));

        List<String> paged = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = list(supervisor, Map.of("limit", "2", "cursor", cursor))
                    .extract()
                    .jsonPath();
            paged.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        }

        assertThat(paged).containsExactlyElementsOf(opened);
    }

    @Test
    void the_list_is_narrowed() {
        Said said =
                Said.comment("900_901").elsewhere(Tags.next()).text("Sin señal en Alta Córdoba, ¿y la facturación?");
        String id = opened(said);
        String supervisor = supervisorOf(said);

        list(supervisor, Map.of("channel", "facebook", "turn", "new", "text", "alta cordoba facturas"))
                .body("items.id", contains(id))
                .body("items[0].found.text", equalTo("Sin señal en Alta Córdoba, ¿y la facturación?"))
                .body("items[0].found.at", equalTo("2026-11-22T13:00:00.000Z"));
        list(supervisor, Map.of("state", "open", "owner", "nobody", "dueBefore", "2026-11-22T14:00:00.001Z"))
                .body("items.id", contains(id))
                .body("items[0].found", nullValue());
        list(supervisor, Map.of("owner", "agent-7")).body("items", hasSize(0));
        list(supervisor, Map.of("channel", "x")).body("items", hasSize(0));
        list(supervisor, Map.of("turn", "in-private")).body("items", hasSize(0));
        list(supervisor, Map.of("text", "fibra")).body("items", hasSize(0));
    }

    @ParameterizedTest
    @CsvSource({
        "channel, telegraph, query/channel",
        "turn, mine, query/turn",
        "site, Córdoba, query/site",
        "site, ' or 1=1', query/site",
        "text, a, query/text",
        "owner, lu cia, query/owner",
        "state, closed, query/state",
        "dueBefore, tomorrow, query/dueBefore",
        "cursor, nonsense, query/cursor"
    })
    void a_word_that_no_conversation_can_have_is_told(String parameter, String value, String pointer) {
        given().auth()
                .oauth2(DemoUser.ELENA.token())
                .queryParam(parameter, value)
                .get("/api/v1/conversations")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:plaza:invalid-input"))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "201", "many", "1e2", "99999999999"})
    void a_limit_out_of_bounds_is_refused(String limit) {
        given().auth()
                .oauth2(DemoUser.ELENA.token())
                .queryParam("limit", limit)
                .get("/api/v1/conversations")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("query/limit"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not-a-uuid", "7"})
    void an_id_that_is_none_is_absent(String id) {
        get(DemoUser.ELENA.token(), id).statusCode(404);
    }

    @Test
    void an_id_that_nobody_has_is_absent() {
        get(DemoUser.ELENA.token(), UUID.randomUUID().toString()).statusCode(404);
    }

    private String opened(Said said) {
        house.hear(said.created());
        return house.within(() -> house.messages().find(said.key()))
                .flatMap(Message::findPlacement)
                .orElseThrow()
                .conversation()
                .toString();
    }

    private static String supervisorOf(Said said) {
        return TestTokens.of("supervisora")
                .roles("supervisor")
                .sites(said.home().site().slug())
                .token();
    }

    private static ValidatableResponse list(String token, Map<String, @Nullable String> query) {
        return given().auth()
                .oauth2(token)
                .queryParams(query)
                .get("/api/v1/conversations")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String token, String id) {
        return given().auth()
                .oauth2(token)
                .get("/api/v1/conversations/{id}", id)
                .then();
    }
}
