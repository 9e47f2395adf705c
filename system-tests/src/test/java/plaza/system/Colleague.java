package plaza.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import plaza.platform.testing.Waiting;
import plaza.system.cast.Answer;
import plaza.system.cast.DemoReasons;
import plaza.system.cast.Doors;
import plaza.system.cast.Keyring;
import plaza.system.cast.Stage;

/** An agent whose every step the journey says. */
final class Colleague implements AutoCloseable {

    private final String person;
    private final Stage stage;
    private final Doors doors;
    private final Keyring keys;

    Colleague(String person, Stage stage, Doors doors, Keyring keys) {
        this.person = person;
        this.stage = stage;
        this.doors = doors;
        this.keys = keys;
    }

    /** A case that is theirs, and the customer's message that opened it. */
    record OwnCase(String id, long epoch, String message) {}

    /** Takes the case in which a customer said that, as soon as it is offered; what else is offered is declined. */
    OwnCase take(String text) {
        return Waiting.LONG.forCondition().until(() -> find(text), found -> found != null);
    }

    private @Nullable OwnCase find(String text) throws IOException, InterruptedException {
        agent("POST", "/api/v1/agents/me/presence/heartbeat", Map.of());
        agent("PUT", "/api/v1/agents/me/presence", Map.of("state", "available"));
        for (JsonNode offer :
                doors.get(home("/api/v1/offers"), keys.token(person)).body().path("items")) {
            OwnCase seen = new OwnCase(offer.path("conversationId").asText(), 0, "");
            JsonNode message = lastMessage(seen);
            if (message.isMissingNode()) {
                continue; // the offer was told here before it was told to conversation-service
            }
            String path = "/api/v1/offers/" + offer.path("id").asText();
            if (!message.path("text").asText().contains(text)) {
                agent("POST", path + "/refusal", Map.of());
                continue;
            }
            Answer accepted = agent("POST", path + "/acceptance", Map.of());
            if (accepted.isGood()) {
                long epoch = accepted.body().path("epoch").asLong();
                return new OwnCase(seen.id(), epoch, message.path("id").asText());
            }
        }
        return null;
    }

    private JsonNode lastMessage(OwnCase at) throws IOException, InterruptedException {
        JsonNode messages = doors.get(at(at, ""), keys.token(person)).body().path("messages");
        return messages.path(messages.size() - 1);
    }

    /** Answers in public or in private; gives what the service says to it. */
    Answer reply(OwnCase to, String visibility, String text) throws IOException, InterruptedException {
        return reply(to, visibility, text, List.of());
    }

    private Answer reply(OwnCase to, String visibility, String text, List<String> receipts)
            throws IOException, InterruptedException {
        Map<String, Object> reply = new HashMap<>();
        reply.put("inReplyTo", to.message());
        reply.put("visibility", visibility);
        reply.put("text", text);
        reply.put("attachments", receipts);
        reply.put("epoch", to.epoch());
        return doors.send(
                "POST",
                at(to, "/replies"),
                keys.token(person),
                reply,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
    }

    /** Answers with files, each put where it belongs before; gives what the service says to the reply. */
    Answer replyWith(OwnCase to, String visibility, String text, Map<String, byte[]> files)
            throws IOException, InterruptedException {
        List<String> receipts = new ArrayList<>();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            receipts.add(put(to, file.getKey(), file.getValue()));
        }
        return reply(to, visibility, text, receipts);
    }

    private String put(OwnCase to, String name, byte[] bytes) throws IOException, InterruptedException {
        JsonNode ticket = doors.send("POST", at(to, "/attachments"), keys.token(person), Map.of(), Map.of())
                .body();
        URI place = stage.accounts()
                .resolve("/api/v1/attachments/" + ticket.path("fileId").asText() + "?name=" + name + "&ticket="
                        + ticket.path("ticket").asText());
        Answer taken = doors.put(place, keys.token(person), bytes);
        assertThat(taken.status()).as(taken.toString()).isEqualTo(200);
        return taken.body().path("receipt").asText();
    }

    /** Returns once the reply stands on the network. */
    void awaitPublished(OwnCase in, Answer taken) {
        awaitState(in, taken, "published");
    }

    /** Returns once the reply is so; gives it. */
    JsonNode awaitState(OwnCase in, Answer taken, String state) {
        assertThat(taken.status()).as(taken.toString()).isEqualTo(202);
        String reply = taken.body().path("id").asText();
        return Waiting.LONG
                .forCondition()
                .until(
                        () -> doors.get(at(in, "/replies/" + reply), keys.token(person))
                                .body(),
                        found -> found.path("state").asText().equals(state));
    }

    /** Whether that can be done now with the message, until when, and why not. */
    JsonNode capability(OwnCase in, String act) throws IOException, InterruptedException {
        JsonNode items = doors.get(at(in, "/capabilities?message=" + in.message()), keys.token(person))
                .body()
                .path("items");
        return items.valueStream()
                .filter(item -> item.path("act").asText().equals(act))
                .findFirst()
                .orElseThrow();
    }

    /** The same case in front of what the customer said last in it, as soon as that is there and the case is theirs. */
    OwnCase turnTo(OwnCase in, String text) {
        return Waiting.LONG
                .forCondition()
                .until(
                        () -> {
                            agent("POST", "/api/v1/agents/me/presence/heartbeat", Map.of());
                            JsonNode last = lastMessage(in);
                            return last.path("text").asText().contains(text) && turn(in).equals("waiting-for-us")
                                    ? new OwnCase(
                                            in.id(), in.epoch(), last.path("id").asText())
                                    : null;
                        },
                        found -> found != null);
    }

    /** Whose turn it is. */
    String turn(OwnCase in) throws IOException, InterruptedException {
        return doors.get(at(in, ""), keys.token(person)).body().path("turn").asText();
    }

    /** Closes the case, and whoever reads the square is not told how it ended. */
    void resolve(OwnCase done) throws IOException, InterruptedException {
        close(
                done,
                Map.of("epoch", done.epoch(), "publicClosingWaived", "told-elsewhere", "reasons", DemoReasons.CHOSEN));
    }

    /** Closes the case; where it went to private it may owe the square an end. */
    void solve(OwnCase done) throws IOException, InterruptedException {
        close(done, Map.of("epoch", done.epoch(), "reasons", DemoReasons.CHOSEN));
    }

    private void close(OwnCase done, Map<String, Object> how) throws IOException, InterruptedException {
        Answer answer = doors.send("POST", at(done, "/resolution"), keys.token(person), how, Map.of());
        assertThat(answer.isGood()).as(answer.toString()).isTrue();
    }

    /** Goes home. */
    @Override
    public void close() throws IOException {
        try {
            agent("PUT", "/api/v1/agents/me/presence", Map.of("state", "offline"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            doors.close();
        }
    }

    private Answer agent(String method, String path, Object body) throws IOException, InterruptedException {
        return doors.send(method, home(path), keys.token(person), body, Map.of());
    }

    private URI home(String path) {
        return stage.agents().getFirst().resolve(path);
    }

    private URI at(OwnCase in, String path) {
        return stage.conversations().resolve("/api/v1/conversations/" + in.id() + path);
    }
}
