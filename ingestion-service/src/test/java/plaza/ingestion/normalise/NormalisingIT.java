package plaza.ingestion.normalise;

import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.Ledger;
import plaza.ingestion.Square;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.rawkey.OpenedRaw;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class NormalisingIT {

    @Inject
    Ledger ledger;

    @Inject
    OpenedRaw opened;

    private KafkaProbe probe;

    @BeforeEach
    void open() {
        probe = KafkaProbe.ofThisJvm();
    }

    @AfterEach
    void close() {
        probe.close();
    }

    @Test
    void a_comment_becomes_one_event_with_brand_site_and_key() {
        String id = Square.newCommentId();

        Square.send(Square.comment(id, "No tengo señal")).then().statusCode(200);

        ProbeRecord event = ledger.awaitEvent(probe, id);
        event.assertFitsContract();
        assertThat(event.key()).isEqualTo("facebook:100000000000001:" + id);
        assertThatJson(event.text())
                .isObject()
                .containsEntry("kind", "comment")
                .containsEntry("verb", "created")
                .containsEntry("direction", "inbound")
                .containsEntry("brand", "telco-andina")
                .containsEntry("site", "cordoba")
                .containsEntry("language", "es")
                .containsEntry("text", "No tengo señal");
    }

    @Test
    void the_events_id_is_the_interactions_id() {
        String id = Square.newCommentId();

        Square.send(Square.comment(id, "x"));

        ProbeRecord event = ledger.awaitEvent(probe, id);
        assertThatJson(event.text())
                .node("interactionId")
                .isEqualTo(event.headers().get("ce_id"));
    }

    @Test
    void the_same_webhook_five_times_in_parallel_is_one_event() throws InterruptedException {
        String id = Square.newCommentId();
        String webhook = Square.comment(id, "x");
        Callable<Integer> sending = () -> Square.send(webhook).statusCode();

        try (ExecutorService five = Executors.newFixedThreadPool(5)) {
            assertThat(five.invokeAll(List.of(sending, sending, sending, sending, sending)))
                    .allSatisfy(sent -> assertThat(sent.get()).isEqualTo(200));
        }

        ledger.awaitQuiet(probe);
        assertThat(ledger.events(probe, id)).hasSize(1);
    }

    @Test
    void a_private_message_of_another_network_goes_on_without_what_should_not_have_been_typed() {
        String id = "wamid." + Square.newCommentId();

        Square.send("whatsapp", """
                {"object":"whatsapp_business_account","entry":[{"id":"300000000000001","changes":[{"field":"messages",
                 "value":{"metadata":{"phone_number_id":"200000000000001"},"messages":[{"from":"5493515550101","id":"%s",
                 "timestamp":"1795352400","type":"text","text":{"body":"Cobren a la 4111 1111 1111 1111"}}]}}]}]}""".formatted(id)).then().statusCode(200);

        ProbeRecord event = ledger.awaitEvent(probe, id);
        event.assertFitsContract();
        assertThat(event.key()).isEqualTo("whatsapp:200000000000001:5493515550101");
        assertThatJson(event.text())
                .isObject()
                .containsEntry("channel", "whatsapp")
                .containsEntry("visibility", "private")
                .containsEntry("brand", "telco-andina")
                .containsEntry("text", "Cobren a la [tarjeta]");
    }

    @Test
    void our_own_comment_is_outbound() {
        String id = Square.newCommentId();

        Square.send(Square.comment(id, "Hola Rosa").replace("\"id\":\"7001\"", "\"id\":\"" + PageWebhooks.PAGE + "\""));

        assertThatJson(ledger.awaitEvent(probe, id).text()).node("direction").isEqualTo("outbound");
    }

    @Test
    void a_byte_order_mark_is_not_seen() {
        String id = Square.newCommentId();

        Square.send("\uFEFF" + Square.comment(id, "x"));

        assertThat(ledger.awaitEvent(probe, id)).isNotNull();
    }

    @Test
    void nul_and_lone_surrogates_reach_the_database_and_the_wire_as_replacement_characters() {
        String id = Square.newCommentId();

        Square.send(Square.comment(id, "a\\ud83d b\\u0000c"));

        assertThatJson(ledger.awaitEvent(probe, id).text()).node("text").isEqualTo("a\uFFFD b\uFFFDc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello=world", "[]", "{\"object\":", "\"x\""})
    void what_is_not_understood_at_all_is_set_aside_and_the_partition_goes_on(String poison) {
        byte[] bytes = (poison
                        + " ".repeat(Integer.parseInt(Square.newCommentId().substring(4, 8)) % 1000))
                .getBytes(StandardCharsets.UTF_8);
        List<String> after = new ArrayList<>();

        Square.send(bytes).then().statusCode(200);
        for (int i = 0; i < 12; i++) {
            after.add(Square.newCommentId());
            Square.send(Square.comment(after.getLast(), "x"));
        }

        assertThat(after)
                .allSatisfy(id -> assertThat(ledger.awaitEvent(probe, id)).isNotNull());
        assertThat(probe.await(
                        Ledger.DEAD, 1, dead -> Arrays.equals(opened.of(dead).value(), bytes)))
                .first()
                .satisfies(dead -> assertThat(dead.headers())
                        .containsEntry("dlq-reason", "malformed")
                        .containsEntry("channel", "facebook"));
    }

    @Test
    void a_large_body_that_is_no_json_is_kept_whole() {
        byte[] bytes = new byte[3 * 1024 * 1024];
        Arrays.fill(bytes, (byte) 'x');

        Square.send(bytes).then().statusCode(200);

        assertThat(probe.await(
                        Ledger.DEAD, 1, dead -> Arrays.equals(opened.of(dead).value(), bytes)))
                .isNotEmpty();
    }

    @Test
    void unknown_items_verbs_and_members_disturb_nobody_and_leave_nothing() {
        String id = Square.newCommentId();
        String known = PageWebhooks.change("feed", Square.value(id, "x\",\"quantum\":\"y"));
        String item = PageWebhooks.change("feed", "{\"item\":\"hologram\",\"verb\":\"add\"}");
        String verb =
                PageWebhooks.change("feed", "{\"item\":\"comment\",\"verb\":\"teleport\",\"comment_id\":\"1_2\"}");
        long before = ledger.number("select count(*) from dead_letter");

        Square.send(PageWebhooks.changes(item, verb, known)).then().statusCode(200);

        assertThat(ledger.awaitEvent(probe, id)).isNotNull();
        assertThat(ledger.number("select count(*) from dead_letter")).isEqualTo(before);
    }

    @Test
    void one_bad_change_of_a_thousand_is_set_aside_and_the_others_become_events() {
        List<String> ids = new ArrayList<>();
        List<String> changes = new ArrayList<>();
        for (int i = 0; i < 999; i++) {
            ids.add(Square.newCommentId());
            changes.add(PageWebhooks.change("feed", Square.value(ids.getLast(), "x")));
        }
        changes.add(500, PageWebhooks.change("feed", "{\"item\":\"comment\",\"verb\":\"add\",\"message\":\"y\"}"));

        Square.send(PageWebhooks.changes(changes.toArray(String[]::new))).then().statusCode(200);

        ledger.awaitEvent(probe, ids.getLast());
        assertThat(probe.list(Ledger.INTERACTIONS).stream()
                        .filter(event -> ids.stream().anyMatch(event.text()::contains)))
                .hasSize(999);
        assertThat(ledger.number(
                        "select count(*) from dead_letter where part = ? and reason = ?",
                        "/entry/0/changes/500",
                        "no-id"))
                .isEqualTo(1);
    }

    @Test
    void an_unknown_page_is_acknowledged_kept_and_set_aside() {
        String id = Square.newCommentId();
        String page = "555" + id.substring(4);

        Square.send(Square.comment(id, "x").replace("\"" + PageWebhooks.PAGE + "\"", "\"" + page + "\""))
                .then()
                .statusCode(200);

        ledger.awaitQuiet(probe);
        assertThat(ledger.events(probe, id)).isEmpty();
        assertThat(ledger.number(
                        "select count(*) from dead_letter where reason = 'unknown-account' and detail like ?",
                        "%" + page + "%"))
                .isEqualTo(1);
    }

    @Test
    void a_strangers_page_beside_ours_costs_ours_nothing() {
        String ours = Square.newCommentId();
        String theirs = Square.newCommentId();
        String page = "666" + theirs.substring(4);
        String first = entry(Square.comment(ours, "x"));
        String second = entry(Square.comment(theirs, "x").replace("\"" + PageWebhooks.PAGE + "\"", "\"" + page + "\""));

        Square.send("{\"object\":\"page\",\"entry\":[" + second + "," + first + "]}");

        assertThat(ledger.awaitEvent(probe, ours)).isNotNull();
        assertThat(ledger.number("select count(*) from dead_letter where part = ?", "account/facebook:" + page))
                .isEqualTo(1);
    }

    @Test
    void a_raw_record_of_no_channel_of_ours_is_set_aside() {
        String id = Square.newCommentId();

        probe.send(Ledger.RAW, null, Map.of("channel", "hovercraft", "ce_id", id), Square.comment(id, "x"));

        ledger.awaitQuiet(probe);
        assertThat(ledger.number("select count(*) from dead_letter where reason = 'unknown-channel'"))
                .isPositive();
    }

    @Test
    void a_record_of_before_there_were_keys_is_read_and_one_whose_key_is_gone_is_set_aside() {
        String plain = Square.newCommentId();
        String sealed = Square.newCommentId();

        probe.send(Ledger.RAW, null, Map.of("channel", "facebook", "ce_id", sealed, "sealed-with", "2001-01-01"), "x");
        probe.send(Ledger.RAW, null, Map.of("channel", "facebook", "ce_id", plain), Square.comment(plain, "x"));

        assertThat(ledger.awaitEvent(probe, plain)).isNotNull();
        ledger.awaitQuiet(probe);
        assertThat(ledger.number(
                        "select count(*) from dead_letter where reason = 'raw-key-destroyed' and headers like ?",
                        "%" + sealed + "%"))
                .isEqualTo(1);
    }

    private static String entry(String payload) {
        int start = payload.indexOf('[') + 1;
        return payload.substring(start, payload.lastIndexOf(']'));
    }
}
