package plaza.ingestion.account.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import plaza.ingestion.InTransaction;
import plaza.ingestion.Ledger;
import plaza.ingestion.account.SeedDemoAccounts;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;
import plaza.platform.testing.ProbeRecord;
import plaza.platform.testing.TestTokens;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class AccountsIT {

    private static final String PAGE = "100000000000001";

    @Inject
    Ledger ledger;

    @Inject
    SeedDemoAccounts demo;

    @Test
    void the_demo_page_is_there_once_and_published_for_its_readers() {
        InTransaction.run(demo::seed);

        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            assertThat(probe.await("ingestion.account.v1", 1, record -> ("facebook:" + PAGE).equals(record.key())))
                    .allSatisfy(ProbeRecord::assertFitsContract);
        }
        assertThat(ledger.number("select count(*) from account where external_id = ?", PAGE))
                .isEqualTo(1);
    }

    @Test
    void an_administrator_sees_the_account_with_brand_and_site() {
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .queryParam("limit", 200)
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.accountId", hasItem(PAGE))
                .body("items.find { it.accountId == '" + PAGE + "' }.brand", equalTo("telco-andina"))
                .body("items.find { it.accountId == '" + PAGE + "' }.site", equalTo("cordoba"))
                .body("items.find { it.accountId == '" + PAGE + "' }.rules.maxTextLength", equalTo(8000));
    }

    @Test
    void the_demo_brand_is_on_every_network_of_metas() {
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .queryParam("limit", 200)
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.find { it.accountId == '17840000000000001' }.channel", equalTo("instagram"))
                .body("items.find { it.accountId == '200000000000001' }.channel", equalTo("whatsapp"));
        assertThat(ledger.number("select count(*) from account_credential where account in"
                        + " ('facebook:100000000000001', 'instagram:17840000000000001', 'whatsapp:200000000000001')"))
                .isEqualTo(3);
    }

    @Test
    void a_supervisor_sees_the_accounts_of_the_own_sites_only() {
        given().auth()
                .oauth2(DemoUser.SOFIA.token())
                .get("/api/v1/accounts")
                .then()
                .body("items.accountId", hasItem(PAGE));
        given().auth()
                .oauth2(TestTokens.of("other")
                        .roles("supervisor")
                        .sites("madrid")
                        .token())
                .get("/api/v1/accounts")
                .then()
                .statusCode(200)
                .body("items.accountId", not(hasItem(PAGE)));
    }

    @Test
    void a_made_up_cursor_is_a_bad_request() {
        given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .queryParam("cursor", "made-up")
                .get("/api/v1/accounts")
                .then()
                .statusCode(400);
    }
}
