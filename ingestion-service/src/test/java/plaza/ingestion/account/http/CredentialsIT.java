package plaza.ingestion.account.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plaza.ingestion.Ledger;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(value = PlazaBacking.class, initArgs = @ResourceArg(name = "demo", value = "true"))
class CredentialsIT {

    private static final String GOOD = "{\"accessToken\":\"local-page-token\"}";

    @Inject
    Ledger ledger;

    @Test
    void a_new_token_is_taken_and_never_shown() {
        Response response = give(id(), GOOD);

        response.then().statusCode(200).body("state", equalTo("connected"));
        assertThat(response.asString()).doesNotContain("local-page-token");
    }

    @Test
    void it_is_written_who_gave_it_and_not_what() {
        long before = audited();

        give(id(), GOOD);

        assertThat(audited()).isEqualTo(before + 1);
        assertThat(ledger.number(
                        "select count(*) from audit_entry e join audit_text t on t.entry_id = e.id"
                                + " where e.facts like ? or t.text like ?",
                        "%local-page-token%",
                        "%local-page-token%"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"accessToken\":\"\"}", "{\"accessToken\":\"  \"}", "{\"accessToken\":null}", "x"})
    void without_a_token_nothing_changes(String body) {
        give(id(), body).then().statusCode(400);
    }

    @Test
    void an_unknown_account_is_not_there() {
        give(UUID.randomUUID().toString(), GOOD).then().statusCode(404);
    }

    private long audited() {
        return ledger.number("select count(*) from audit_entry where action = ?", "account.credential-replaced");
    }

    private static String id() {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .get("/api/v1/accounts")
                .path("items.find { it.accountId == '100000000000001' }.id");
    }

    private static Response give(String id, String body) {
        return given().auth()
                .oauth2(DemoUser.ADMIN.token())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/accounts/" + id + "/credentials");
    }
}
