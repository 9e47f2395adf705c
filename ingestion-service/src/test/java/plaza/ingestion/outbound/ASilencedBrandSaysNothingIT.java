package plaza.ingestion.outbound;

import static io.restassured.RestAssured.given;
import static net.javacrumbs.jsonunit.assertj.JsonAssertions.assertThatJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.InTransaction;
import plaza.ingestion.account.Accounts;
import plaza.ingestion.account.DemoAccount;
import plaza.ingestion.silence.Silences;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.TestTokens;
import plaza.platform.testing.Waiting;

/** One act stops everything that is to leave of a brand; lifted, it leaves by itself and in order. */
@QuarkusTest
class ASilencedBrandSaysNothingIT extends FaultyNetwork {

    private static final String SILENCE = "/api/v1/brands/telco-andina/silence";
    private static final String WHY = "{\"reason\":\"  una agente publicó un error  \"}";

    @Inject
    Silences silences;

    @Inject
    Accounts accounts;

    @Inject
    DataSource dataSource;

    /** Other tests of this service leave accounts at other sites, and who decides must see them all. */
    @BeforeEach
    void the_brand_is_at_one_site() {
        InTransaction.run(() -> Panache.getSession()
                .chain(session -> session.createNativeQuery("delete from account where home_site <> 'cordoba'")
                        .executeUpdate()));
    }

    @AfterEach
    void the_brand_speaks_again() {
        lift(DemoUser.ELENA);
        the_brand_is_at_one_site();
    }

    @Test
    void what_is_approved_waits_is_told_as_held_and_leaves_in_order_when_it_is_lifted() {
        silence(DemoUser.SOFIA.token(), WHY)
                .then()
                .statusCode(200)
                .body("silence.name", equalTo("sofia"))
                .body("silence.reason", equalTo("una agente publicó un error"));
        Instant now = Instant.now();
        Approved second = Approved.reply("dos").at(now.plusMillis(1)).send(probe);
        Approved first = Approved.reply("uno").at(now).to(second.inReplyTo()).send(probe);
        ProbeRecord held = Deliveries.await(probe, first, "held");
        Deliveries.await(probe, second, "held");
        held.assertFitsContract();
        assertThatJson(held.text()).isObject().containsEntry("reason", "brand-silenced");
        assertThat(graph.wall()).isEmpty();
        get(DemoUser.LUCIA).then().body("waiting", equalTo(2)).body("leaving", equalTo(0));

        lift(DemoUser.CRISIS).then().statusCode(200).body("silence", nullValue());

        Deliveries.await(probe, second, "published");
        Deliveries.await(probe, first, "published");
        assertThat(graph.textsBelow(second.inReplyTo())).containsExactly("uno", "dos");
    }

    @Test
    void it_is_answered_only_when_nothing_is_being_let_leave_any_more() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
                Connection gatekeeper = dataSource.getConnection();
                Statement gate = gatekeeper.createStatement()) {
            gatekeeper.setAutoCommit(false);
            gate.execute("select pg_advisory_xact_lock(4711)");
            Future<Boolean> leaving = threads.submit(this::letLeaveSlowly);
            Waiting.SHORT.until(() -> assertThat(waiting()).isEqualTo(1));
            Future<Response> act = threads.submit(() -> silence(DemoUser.ELENA.token(), WHY));
            Waiting.SHORT.until(() -> assertThat(waiting()).isEqualTo(2));
            assertThat(act).isNotDone();

            gatekeeper.rollback();

            assertThat(leaving.get(10, TimeUnit.SECONDS)).isFalse();
            assertThat(act.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        }
        assertThat(InTransaction.run(() -> silences.stops(DemoAccount.PAGE.ref())))
                .isTrue();
    }

    @Test
    void it_is_written_once_who_silenced_it_and_why_and_who_lifted_it() {
        long silenced = audited("brand.silenced");
        long lifted = audited("brand.silence-lifted");
        silence(DemoUser.ELENA.token(), WHY);
        silence(DemoUser.SOFIA.token(), "{\"reason\":\"otra vez\"}")
                .then()
                .statusCode(200)
                .body("silence.name", equalTo("elena"));

        lift(DemoUser.ELENA);
        lift(DemoUser.ELENA).then().statusCode(200);

        assertThat(audited("brand.silenced")).isEqualTo(silenced + 1);
        assertThat(audited("brand.silence-lifted")).isEqualTo(lifted + 1);
        assertThat(ledger.number("select count(*) from audit_text where text = ?", "una agente publicó un error"))
                .isPositive();
    }

    @Test
    void who_does_not_see_all_of_its_sites_sees_it_and_decides_nothing() {
        InTransaction.run(() -> accounts.store(DemoAccount.of("7100", "bogota", 71)));
        String cordoba =
                TestTokens.of("sofia").roles("supervisor").sites("cordoba").token();

        silence(cordoba, WHY).then().statusCode(403).body("type", equalTo("urn:problem:ingestion:brand-beyond-sites"));

        get(DemoUser.SOFIA).then().statusCode(200).body("silence", nullValue());
        silence(DemoUser.ELENA.token(), WHY).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"\"}", "{\"reason\":\"  \"}", "{\"reason\":null}", "x"})
    void without_a_reason_nothing_is_silenced(String body) {
        silence(DemoUser.ELENA.token(), body).then().statusCode(400);

        get(DemoUser.ELENA).then().body("silence", nullValue());
    }

    /** As a replica does that has just looked, and whose commit takes its time. */
    private Boolean letLeaveSlowly() {
        return InTransaction.run(() -> silences.stops(DemoAccount.PAGE.ref())
                .call(() -> Panache.getSession().chain(session -> session.createNativeQuery(
                                "select cast(pg_advisory_xact_lock(4711) as text)", String.class)
                        .getSingleResult())));
    }

    private long waiting() {
        return ledger.number("select count(*) from pg_locks where locktype = 'advisory' and not granted"
                + " and database = (select oid from pg_database where datname = current_database())");
    }

    private long audited(String action) {
        return ledger.number("select count(*) from audit_entry where action = ?", action);
    }

    private static Response silence(String token, String body) {
        return given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(body)
                .put(SILENCE);
    }

    private static Response lift(DemoUser who) {
        return given().auth().oauth2(who.token()).delete(SILENCE);
    }

    private static Response get(DemoUser who) {
        return given().auth().oauth2(who.token()).get(SILENCE);
    }
}
