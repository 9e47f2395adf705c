package plaza.conversation.note.http;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plaza.conversation.directory.model.Colleague;
import plaza.conversation.intake.PgHouse;
import plaza.conversation.intake.Tags;
import plaza.conversation.message.model.Said;
import plaza.conversation.reply.Desk;
import plaza.platform.testing.DemoUser;
import plaza.platform.testing.PlazaBacking;

@QuarkusTest
@QuarkusTestResource(PlazaBacking.class)
class NotesIT {

    @Inject
    PgHouse house;

    @Test
    void colleagues_who_see_a_conversation_leave_notes_in_it() {
        Desk desk = owned();
        house.within(() -> house.colleagues()
                .keep(new Colleague(
                        Desk.LUCIA, "Lucía Ferreyra", "Lucía", "cordoba", Instant.parse("2026-11-22T12:00:00Z"))));

        write(DemoUser.LUCIA, desk, "Llamar a redes")
                .statusCode(201)
                .body("id", notNullValue())
                .body("text", equalTo("Llamar a redes"))
                .body("agentId", equalTo(DemoUser.LUCIA.subject()))
                .body("agentName", equalTo("Lucía Ferreyra"))
                .body("at", notNullValue());
        write(DemoUser.ELENA, desk, "De acuerdo").statusCode(201);
        write(DemoUser.QUALITY, desk, "Bien llevado").statusCode(201);

        given().auth()
                .oauth2(DemoUser.LUCIA.token())
                .get("/api/v1/conversations/{id}", desk.conversation().toString())
                .then()
                .body("notes.text", contains("Llamar a redes", "De acuerdo", "Bien llevado"))
                .body("notes.agentName", contains("Lucía Ferreyra", null, null))
                .body("messages", hasSize(1))
                .body("turn", equalTo("new"));
    }

    @Test
    void who_does_not_see_the_conversation_learns_nothing() {
        write(DemoUser.MATEO, owned(), "Hola").statusCode(404);
    }

    @Test
    void the_crisis_team_reads_and_leaves_no_notes() {
        write(DemoUser.CRISIS, owned(), "Hola").statusCode(403);
    }

    @Test
    void a_note_says_something_and_not_too_much() {
        Desk desk = owned();

        write(DemoUser.LUCIA, desk, " \u200b ")
                .statusCode(422)
                .body("type", equalTo("urn:problem:conversation:empty-text"));
        write(DemoUser.LUCIA, desk, "a".repeat(4_001))
                .statusCode(422)
                .body("type", equalTo("urn:problem:conversation:text-too-long"))
                .body("limit", equalTo(4_000))
                .body("length", equalTo(4_001));
        given().auth()
                .oauth2(DemoUser.LUCIA.token())
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/conversations/{id}/notes", desk.conversation().toString())
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("body/text"));
    }

    private Desk owned() {
        Said said = Said.comment("900_901").elsewhere(Tags.next());
        house.hear(said.created());
        return Desk.of(house, said).accepts(1);
    }

    private static ValidatableResponse write(DemoUser user, Desk desk, String text) {
        return given().auth()
                .oauth2(user.token())
                .contentType("application/json")
                .body(Map.of("text", text))
                .post("/api/v1/conversations/{id}/notes", desk.conversation().toString())
                .then();
    }
}
