package plaza.conversation.moderation.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import plaza.conversation.capability.Allowed;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.KafkaProbe;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class ModerationIT {

    private final Said comment = Said.comment("900_901").elsewhere(Tags.next());

    @Inject
    PgHouse house;

    @Test
    void an_owner_hides_with_a_reason_and_it_leaves_once() {
        Desk desk = owned();
        String key = UUID.randomUUID().toString();
        String id = act(desk, key, "{\"act\": \"hide\", \"reason\": \"personal-data\", \"epoch\": 1}")
                .statusCode(202)
                .body("state", equalTo("accepted"))
                .extract()
                .path("id");

        act(desk, key, "{\"act\": \"hide\", \"reason\": \"personal-data\", \"epoch\": 1}")
                .statusCode(202)
                .body("id", equalTo(id));

        as(DemoUser.LUCIA, desk, "/moderation")
                .statusCode(200)
                .body("items.policyReason", contains("personal-data"))
                .body("items.agentId", contains(DemoUser.LUCIA.subject()));
        try (KafkaProbe probe = KafkaProbe.ofThisJvm()) {
            probe.await(
                            "conversation.outbound.v1",
                            1,
                            record -> id.equals(record.headers().get("ce_subject")))
                    .getFirst()
                    .assertFitsContract();
        }
    }

    @Test
    void what_is_wrong_is_told_with_the_way_out() {
        Desk desk = owned();

        act(desk, "{\"act\": \"hide\", \"epoch\": 1}")
                .statusCode(422)
                .body("type", equalTo("urn:problem:conversation:policy-reason-needed"))
                .body("reasons", hasItem("personal-data"));
        act(desk, "{\"act\": \"hide\", \"reason\": \"criticism\", \"epoch\": 1}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("body/reason"));
        act(desk, "{\"act\": \"comment-reply\", \"epoch\": 1}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("body/act"));
        act(desk, "{\"act\": \"unhide\", \"epoch\": 1}")
                .statusCode(409)
                .body("type", equalTo("urn:problem:conversation:not-allowed-here"))
                .body("reason", equalTo("not-hidden"));
        act(desk, "{\"act\": \"like\", \"epoch\": 0}")
                .statusCode(409)
                .body("type", equalTo("urn:problem:conversation:owner-changed"));
    }

    @Test
    void whoever_sees_the_conversation_sees_what_can_be_done() {
        Desk desk = owned();

        as(DemoUser.ELENA, desk, "/capabilities")
                .statusCode(200)
                .body("items.find { it.act == 'comment-reply' }.allowed", equalTo(true))
                .body("items.find { it.act == 'comment-reply' }.textLimit.most", equalTo(8000))
                .body("items.find { it.act == 'direct-message' }.reason", equalTo("said-in-public"))
                .body("items.find { it.act == 'private-reply' }.until", equalTo("2026-11-29T13:00:00.000Z"));
        as(DemoUser.ELENA, desk, "/capabilities?message=" + UUID.randomUUID()).statusCode(404);
        as(DemoUser.MATEO, desk, "/capabilities").statusCode(404);
        as(DemoUser.MATEO, desk, "/moderation").statusCode(404);
    }

    private Desk owned() {
        house.within(() -> house.accounts().keep(Allowed.facebook(comment.key().account())));
        house.hear(comment.created());
        return Desk.of(house, comment).accepts(1);
    }

    private ValidatableResponse act(Desk desk, String body) {
        return act(desk, UUID.randomUUID().toString(), body);
    }

    private ValidatableResponse act(Desk desk, String key, String body) {
        String message = house.within(() -> house.messages().find(comment.key()))
                .orElseThrow()
                .id()
                .toString();
        return given().auth()
                .oauth2(DemoUser.LUCIA.token())
                .contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post(
                        "/api/v1/conversations/{id}/messages/{message}/moderation",
                        desk.conversation().toString(),
                        message)
                .then();
    }

    private static ValidatableResponse as(DemoUser user, Desk desk, String path) {
        return given().auth()
                .oauth2(user.token())
                .get("/api/v1/conversations/" + desk.conversation() + path)
                .then();
    }
}
