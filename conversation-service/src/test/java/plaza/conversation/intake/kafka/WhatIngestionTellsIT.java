package plaza.conversation.intake.kafka;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.contracts.EventAssertions;
import plaza.conversation.account.model.AccountMode;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Interaction;
import plaza.conversation.message.model.Said;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.Waiting;

/** From the topic of interactions to what a supervisor reads and what the other services are told. */
@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class WhatIngestionTellsIT {

    private static final String TOLD = "conversation.conversation.v1";

    private KafkaProbe probe;
    private Ingestion ingestion;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
        ingestion = new Ingestion(probe);
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void a_comment_becomes_one_conversation() {
        Said said = Said.comment("900_901").elsewhere(Tags.next()).text("Hace dos días que no tengo señal");
        EventAssertions.assertFits(Ingestion.TYPE, Ingestion.json(said.created()));

        ingestion.tell(said.created());

        JsonPath list = awaitCases(said, 1);
        assertThat(list.getString("items[0].customer.name")).isEqualTo("Rosa Quiroga");
        assertThat(list.getString("items[0].channel")).isEqualTo("facebook");
        assertThat(list.getString("items[0].turn")).isEqualTo("new");
        assertThat(list.getString("items[0].owner")).isNull();
        assertThat(list.getInt("items[0].epoch")).isZero();
        assertThat(list.getString("items[0].deadline")).isEqualTo("2026-11-22T14:00:00.000Z");
        assertThat(list.getString("items[0].lastMessage.text")).isEqualTo("Hace dos días que no tengo señal");
        assertThat(list.getString("items[0].lastMessage.at")).isEqualTo("2026-11-22T13:00:00.000Z");
        assertThat(list.getString("items[0].lastMessage.direction")).isEqualTo("inbound");
    }

    @Test
    void what_became_of_it_is_told_in_order_and_in_the_words_of_the_contract() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());

        ingestion.tell(said.created());
        ingestion.tell(said.removed(30));

        String id = awaitTurn(said, "resolved");
        List<ProbeRecord> told = probe.await(TOLD, 5, record -> id.equals(record.key()));
        assertThat(told).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(told)
                .extracting(ProbeRecord::type)
                .containsExactly(
                        "conversation.conversation-opened.v1",
                        "conversation.message-received.v1",
                        "conversation.answer-needed.v1",
                        "conversation.answer-no-longer-needed.v1",
                        "conversation.conversation-resolved.v1");
        assertThat(told)
                .extracting(record -> record.headers().get("sequence"))
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(told).allSatisfy(record -> assertThat(record.text()).doesNotContain("señal"));
    }

    @Test
    void the_same_event_five_times_is_one_message() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Said after = Said.comment("900_999")
                .elsewhere(Tags.next())
                .under(said.orderKey().value());

        Collections.nCopies(5, said.created()).forEach(ingestion::tell);
        ingestion.tell(after.created());

        awaitCases(after, 1);
        detail(awaitCases(said, 1).getString("items[0].id")).body("messages", hasSize(1));
    }

    @Test
    void the_life_of_a_comment_is_shown_as_it_stands() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        List<Interaction> life =
                List.of(said.edited("Ya anda", 20), said.hidden(40), said.created(), said.edited("viejo", 10));

        life.forEach(ingestion::tell);

        String id = awaitCases(said, 1).getString("items[0].id");
        Waiting.SHORT.until(
                () -> assertThat(messages(id).getString("messages[0].text")).isEqualTo("Ya anda"));
        JsonPath message = messages(id);
        assertThat(message.getString("messages[0].editedAt")).isEqualTo("2026-11-22T13:00:20.000Z");
        assertThat(message.getBoolean("messages[0].hidden")).isTrue();
        assertThat(message.getString("messages[0].removedAt")).isNull();
        assertThat(message.getString("messages[0].author.name")).isEqualTo("Rosa Quiroga");
    }

    @Test
    void a_removed_text_is_not_shown() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());

        ingestion.tell(said.created());
        ingestion.tell(said.removed(30));

        JsonPath message = messages(awaitTurn(said, "resolved"));
        assertThat(message.getString("messages[0].text")).isNull();
        assertThat(message.getString("messages[0].removedAt")).isEqualTo("2026-11-22T13:00:30.000Z");
        assertThat(message.getString("lastMessage.text")).isNull();
    }

    @Test
    void words_from_outside_are_shown_as_such_end_the_wait_and_are_told() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Said ours = said.answeredByPage("900_902");
        ingestion.tell(said.created());
        ingestion.tell(ours.created());

        ingestion.tell(ours.publishedOutside(AccountMode.ANSWER));

        String id = awaitTurn(said, "waiting-for-customer");
        detail(id)
                .body("messages.publishedOutside", contains(false, true))
                .body("publishedOutside", equalTo(true))
                .body("accountMode", equalTo("answer"));
        List<ProbeRecord> told = probe.await(TOLD, 6, record -> id.equals(record.key()));
        assertThat(told).allSatisfy(ProbeRecord::assertFitsContract);
        assertThat(told)
                .extracting(ProbeRecord::type)
                .endsWith("conversation.published-outside.v1", "conversation.answer-no-longer-needed.v1");
    }

    @Test
    void our_own_echo_opens_nothing() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        Said after = Said.comment("900_999")
                .elsewhere(Tags.next())
                .under(said.orderKey().value());

        ingestion.tell(said.answeredByPage("900_902").created());
        ingestion.tell(after.created());

        awaitCases(after, 1);
        assertThat(cases(said).getList("items")).isEmpty();
    }

    @Test
    void poison_is_set_aside_with_its_reason_and_the_partition_goes_on() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String poison = UUID.randomUUID().toString();

        ingestion.send(said.orderKey().value(), poison, "{\"interactionId\": 7");
        ingestion.tell(said.created());

        awaitCases(said, 1);
        List<ProbeRecord> letters = probe.await(
                "conversation-service.ingestion.interaction.v1.dlq",
                1,
                record -> poison.equals(record.headers().get("ce_id")));
        assertThat(letters).singleElement().satisfies(letter -> {
            assertThat(letter.headers()).containsEntry("dlq-reason", "malformed");
            assertThat(letter.text()).isEqualTo("{\"interactionId\": 7");
        });
    }

    @Test
    void what_is_not_work_and_what_nobody_knows_yet_changes_nothing() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        String reaction = Ingestion.json(said.created()).replace("\"kind\":\"comment\"", "\"kind\":\"reaction\"");

        ingestion.send(said.orderKey().value(), UUID.randomUUID().toString(), reaction);
        probe.send(
                Ingestion.TOPIC,
                said.orderKey().value(),
                Ingestion.headers(
                        "ingestion.something-of-the-future.v1",
                        UUID.randomUUID().toString()),
                "{}");
        Said after = Said.comment("900_999")
                .elsewhere(Tags.next())
                .under(said.orderKey().value());
        ingestion.tell(after.created());

        awaitCases(after, 1);
        assertThat(cases(said).getList("items")).isEmpty();
    }

    @Test
    void an_account_gives_its_name_whether_it_comes_before_or_after() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        ingestion.tell(said.created());
        assertThat(awaitCases(said, 1).getString("items[0].accountName")).isNull();

        account(said, "Telco Andina Oficial", "2026-11-22T12:30:00.000Z");
        account(said, "Nombre viejo", "2026-11-22T12:00:00.000Z");
        account(Said.comment("900_902").elsewhere(Tags.next()), "Otra", "2026-11-22T12:00:00.000Z");

        Waiting.LONG.until(
                () -> assertThat(cases(said).getString("items[0].accountName")).isEqualTo("Telco Andina Oficial"));
    }

    private void account(Said said, String name, String changedAt) {
        String json = """
                {"channel": "facebook", "accountId": "%s", "name": "%s", "brand": "telco-andina", "site": "cordoba",
                 "language": "es", "state": "connected", "capabilities": [], "rules": {}, "changedAt": "%s"}
                """.formatted(said.key().account().accountId(), name, changedAt);
        EventAssertions.assertFits("ingestion.account-changed.v1", json);
        probe.send(
                "ingestion.account.v1",
                said.key().account().toString(),
                Ingestion.headers(
                        "ingestion.account-changed.v1", UUID.randomUUID().toString()),
                json);
    }

    private JsonPath awaitCases(Said said, int count) {
        Waiting.LONG.until(() -> assertThat(cases(said).getList("items")).hasSize(count));
        return cases(said);
    }

    private String awaitTurn(Said said, String turn) {
        Waiting.LONG.until(
                () -> assertThat(cases(said).getString("items[0].turn")).isEqualTo(turn));
        return cases(said).getString("items[0].id");
    }

    private static JsonPath cases(Said said) {
        return given().auth()
                .oauth2(DemoUser.ELENA.token())
                .queryParam("site", said.home().site().slug())
                .get("/api/v1/conversations")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath messages(String id) {
        return detail(id).extract().jsonPath();
    }

    private static ValidatableResponse detail(String id) {
        return given().auth()
                .oauth2(DemoUser.ELENA.token())
                .get("/api/v1/conversations/{id}", id)
                .then()
                .statusCode(200);
    }
}
