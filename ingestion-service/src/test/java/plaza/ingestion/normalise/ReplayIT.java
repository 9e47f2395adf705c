package plaza.ingestion.normalise;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plaza.ingestion.InTransaction;
import plaza.ingestion.Ledger;
import plaza.ingestion.Square;
import plaza.ingestion.facebook.PageWebhooks;
import plaza.ingestion.rawkey.OpenedRaw;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;

/** DESIGN.md 3.4: a dead letter is looked at, its cause is mended, it is replayed. */
@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class ReplayIT {

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
    void a_payload_of_a_page_that_was_added_since_is_put_into_effect() {
        String id = Square.newCommentId();
        String page = "777" + id.substring(4);
        Square.send(Square.comment(id, "x").replace("\"" + PageWebhooks.PAGE + "\"", "\"" + page + "\""));
        ledger.awaitQuiet(probe);
        add(page);

        replay(letter(page)).then().statusCode(200).body("replays", equalTo(1)).body("replayedAt", notNullValue());

        assertThat(ledger.awaitEvent(probe, id)).isNotNull();
    }

    @Test
    void a_strangers_part_of_a_payload_is_put_into_effect_alone() {
        String ours = Square.newCommentId();
        String theirs = Square.newCommentId();
        String page = "888" + theirs.substring(4);
        String other = Square.comment(theirs, "x").replace("\"" + PageWebhooks.PAGE + "\"", "\"" + page + "\"");
        Square.send(Square.comment(ours, "x").replace("\"entry\":[", "\"entry\":[" + entry(other) + ","));
        ledger.awaitQuiet(probe);
        add(page);

        replay(letter(page)).then().statusCode(200);

        assertThat(ledger.awaitEvent(probe, theirs)).isNotNull();
        assertThat(ledger.events(probe, ours)).hasSize(1);
    }

    @Test
    void a_dead_letter_lies_sealed_without_card_numbers_and_can_still_be_replayed() {
        String id = Square.newCommentId();
        String page = "666" + id.substring(4);
        Square.send(Square.comment(id, "Cobren a la 4111 1111 1111 1111")
                .replace("\"" + PageWebhooks.PAGE + "\"", "\"" + page + "\""));
        ledger.awaitQuiet(probe);
        add(page);

        String letter = letter(page);

        assertThat(ledger.number(
                        "select count(*) from dead_letter where id = cast(? as uuid)"
                                + " and position(convert_to('Cobren', 'UTF8') in payload) > 0",
                        letter))
                .isZero();
        assertThat(probe.list(Ledger.DEAD)).noneMatch(copy -> copy.text().contains("Cobren"));
        assertThat(opened.list(probe, Ledger.DEAD))
                .noneMatch(copy -> copy.text().contains("4111 1111"))
                .anyMatch(copy -> copy.text().contains("Cobren a la [tarjeta]"));
        replay(letter).then().statusCode(200);
        assertThat(ledger.awaitEvent(probe, id).text()).contains("Cobren a la [tarjeta]");
    }

    @Test
    void what_is_still_poison_stays_a_dead_letter() {
        String id = Square.newCommentId();
        String page = "999" + id.substring(4);
        Square.send(Square.comment(id, "x").replace("\"" + PageWebhooks.PAGE + "\"", "\"" + page + "\""));
        ledger.awaitQuiet(probe);

        replay(letter(page)).then().statusCode(409).body("type", equalTo("urn:problem:plaza:still-poison"));
    }

    @Test
    void a_bad_part_is_still_poison_when_it_is_replayed() {
        String id = Square.newCommentId();
        String mark = Square.newCommentId();
        String bad = "{\"item\":\"comment\",\"verb\":\"add\",\"message\":\"" + mark + "\"}";
        Square.send(PageWebhooks.changes(
                PageWebhooks.change("feed", bad), PageWebhooks.change("feed", Square.value(id, "x"))));
        ledger.awaitQuiet(probe);
        String letter = newest("no-id");

        replay(letter).then().statusCode(409);
    }

    @Test
    void the_list_shows_reason_and_place_but_never_the_payload() {
        String mark = Square.newCommentId();
        Square.send("hello=" + mark);
        ledger.awaitQuiet(probe);

        String list = given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .queryParam("limit", 200)
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(list).contains("\"reason\":\"malformed\"").doesNotContain(mark);
    }

    private static void add(String page) {
        InTransaction.run(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("insert into account (id, ref, channel, external_id, name,"
                                + " brand, home_site, language, state, capabilities, max_text_length, version, changed_at)"
                                + " select gen_random_uuid(), 'facebook:' || :page, channel, :page, name, brand,"
                                + " 'bogota', language, state, capabilities, max_text_length, version, changed_at"
                                + " from account where ref = 'facebook:100000000000001'")
                        .setParameter("page", page)
                        .executeUpdate()));
    }

    private static io.restassured.response.Response replay(String letter) {
        return given().auth().oauth2(DemoUser.ADMIN.token()).post("/api/v1/dead-letters/" + letter + "/replay");
    }

    private static String letter(String page) {
        return letters().stream()
                .filter(letter -> letter.get("detail").toString().contains(page))
                .map(letter -> letter.get("id").toString())
                .findFirst()
                .orElseThrow();
    }

    private static String newest(String reason) {
        return letters().stream()
                .filter(letter -> letter.get("reason").equals(reason))
                .map(letter -> letter.get("id").toString())
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<String, Object>> letters() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .queryParam("limit", 200)
                .get("/api/v1/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static String entry(String payload) {
        int start = payload.indexOf('[') + 1;
        return payload.substring(start, payload.lastIndexOf(']'));
    }
}
